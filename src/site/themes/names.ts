export const themeNames = ['reading-room', 'foothills', 'movement-lab'] as const
export type ThemeName = (typeof themeNames)[number]
