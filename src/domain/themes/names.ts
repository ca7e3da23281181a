export const themeNames = ['reading-room', 'foothills', 'movement-lab'] as const
export type ThemeName = (typeof themeNames)[number]

/** Labels shown to editors. */
export const themeTitles: Record<ThemeName, string> = {
  'reading-room': 'Reading room',
  foothills: 'Foothills',
  'movement-lab': 'Movement lab',
}
