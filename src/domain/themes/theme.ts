import type { ThemeName } from './names.ts'

/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

/**
 * Where a scheme's colours begin. Lightness may be moved until the contrast that each is promised holds, hue and chroma
 * stay. `deep` is the ground of strong bands and the footer, `highlight` a fill that nothing has to be told from.
 */
export type SchemeSeeds = {
  ground: Oklch
  surface: Oklch
  band: Oklch
  deep: Oklch
  text: Oklch
  muted: Oklch
  line: Oklch
  primary: Oklch
  accent: Oklch
  highlight: Oklch
}

export type Families = { heading: string; text: string; interface: string }

export type ThemeType = {
  /** Faces in the order in which they are tried; those of other scripts and a fallback are added. */
  families: Families
  headingWeight: number
  headingTracking: string
  headingLeading: number
  textLeading: number
  /** How short labels above things are set. */
  label: { case: 'none' | 'uppercase'; caps: 'normal' | 'all-small-caps'; tracking: string; weight: number }
  /** Size of running text in rem and the ratio from step to step, on the narrowest and the widest screen. */
  scale: { narrow: { base: number; ratio: number }; wide: { base: number; ratio: number } }
  /** Length of a line of running text. */
  measure: string
}

export type ThemeShape = {
  radius: string
  controlRadius: string
  borderWidth: string
  strongBorder: string
  /** Height of a button; never under 2.75rem. */
  controlHeight: string
}

/** How sections and parts of the frame are laid out. Each becomes an attribute that styles select on. */
export type ThemeLayout = {
  keyFacts: 'sentence' | 'strip' | 'table'
  timeline: 'letter' | 'ridge' | 'steps'
  shape: 'square' | 'round' | 'pill'
  density: 'airy' | 'middle' | 'dense'
  cards: 'ruled' | 'bordered' | 'filled'
  header: 'masthead' | 'bar' | 'band'
  /** The first screen of the home page. */
  hero: 'letter' | 'split' | 'band'
  /** How a long page stands: notes in the margin, two columns, or facts first. */
  page: 'notes' | 'columns' | 'facts-first'
  bands: 'none' | 'tinted' | 'strong'
  motif: 'none' | 'ridge' | 'dots'
  pictures: 'duotone' | 'plain' | 'cut'
  footer: 'paper' | 'deep'
}

export type Theme = {
  name: ThemeName
  colors: { light: SchemeSeeds; dark: SchemeSeeds }
  type: ThemeType
  shape: ThemeShape
  /** Multiplies the larger spaces. */
  spacing: number
  layout: ThemeLayout
}
