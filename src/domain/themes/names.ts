export const themeNames = ['reading-room', 'foothills', 'movement-lab'] as const
export type ThemeName = (typeof themeNames)[number]

/** As editors choose them. */
export const themeTitles: Record<ThemeName, string> = {
  'reading-room': 'Reading room',
  foothills: 'Foothills',
  'movement-lab': 'Movement lab',
}
