import { foothills } from './foothills/index.ts'
import { movementLab } from './movement-lab/index.ts'
import type { ThemeName } from './names.ts'
import { readingRoom } from './reading-room/index.ts'
import type { Theme } from './theme.ts'

const themes: Record<ThemeName, Theme> = {
  'reading-room': readingRoom,
  foothills,
  'movement-lab': movementLab,
}

/** The definition of a theme, before a clinic's colours are applied. */
export function getTheme(name: ThemeName): Theme {
  return themes[name]
}
