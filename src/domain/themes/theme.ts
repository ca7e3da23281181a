import type { ThemeName } from './names.ts'

/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

/**
 * A scheme's initial colours. Their lightness may be adjusted to reach the required contrast; hue and chroma are kept.
 * `deep` is the background of strong bands and the footer, `highlight` a decorative fill without a required contrast.
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
  /** Font families; fonts for other scripts and fallbacks are appended. */
  families: Families
  headingWeight: number
  headingTracking: string
  headingLeading: number
  textLeading: number
  /** Typography of short labels. */
  label: { case: 'none' | 'uppercase'; caps: 'normal' | 'all-small-caps'; tracking: string; weight: number }
  /** Size of running text in rem and the ratio between steps, at the narrowest and the widest viewport. */
  scale: { narrow: { base: number; ratio: number }; wide: { base: number; ratio: number } }
  /** Maximum line length of running text. */
  measure: string
}

export type ThemeShape = {
  radius: string
  controlRadius: string
  borderWidth: string
  strongBorder: string
  /** Height of a button; at least 2.75rem. */
  controlHeight: string
}

/** Layout variants. Each becomes a `data-` attribute of the root element that styles select on. */
export type ThemeLayout = {
  keyFacts: 'sentence' | 'strip' | 'table'
  timeline: 'letter' | 'ridge' | 'steps'
  shape: 'square' | 'round' | 'pill'
  density: 'airy' | 'middle' | 'dense'
  cards: 'ruled' | 'bordered' | 'filled'
  header: 'masthead' | 'bar' | 'band'
  /** The first screen of the home page. */
  hero: 'letter' | 'split' | 'band'
  /** Layout of a long page: notes in the margin, two columns, or facts first. */
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
  /** Factor for the larger spaces. */
  spacing: number
  /** Brightness of pictures in the dark scheme, from 0 to 1: their light paper would glare. */
  darkPictures: number
  layout: ThemeLayout
}
