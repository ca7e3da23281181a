import { contrast, firstReadable, hex, markContrast, readableOn, textContrast } from './contrast.ts'
import type { Oklch, SchemeSeeds } from './theme.ts'

/** A scheme's colours as `#rrggbb`, by custom property name without `--color-`. */
export type Palette = Record<ColorName, string>

type ColorName =
  | 'ground'
  | 'surface'
  | 'band'
  | 'text'
  | 'muted'
  | 'line'
  | 'control'
  | 'link'
  | 'primary'
  | 'primary-hover'
  | 'on-primary'
  | 'accent'
  | 'on-accent'
  | 'highlight'
  | 'on-highlight'
  | 'deep'
  | 'on-deep'
  | 'focus'
  | 'danger'
  | 'on-danger'
  | 'danger-surface'

/** The urgent-care card has the same red in every brand, so that warnings look the same everywhere. */
const danger = {
  light: { danger: [0.47, 0.185, 27], surface: [0.965, 0.022, 25] },
  dark: { danger: [0.77, 0.135, 25], surface: [0.27, 0.06, 25] },
} as const satisfies Record<string, Record<string, Oklch>>

/**
 * Creates a readable palette: text has a contrast of 4.5:1 and marks of 3:1 to each background that they may be on.
 * Backgrounds keep their seed colours; foreground colours are adjusted.
 */
export function createPalette(seeds: SchemeSeeds, scheme: 'light' | 'dark'): Palette {
  const ground = hex(seeds.ground)
  const surface = hex(seeds.surface)
  const band = hex(seeds.band)
  const deep = hex(seeds.deep)
  const highlight = hex(seeds.highlight)
  const dangerSurface = hex(danger[scheme].surface)
  const grounds = [ground, surface, band]
  const allGrounds = [...grounds, dangerSurface]

  const text = hex(readableOn(seeds.text, allGrounds, 7))
  const primarySeed = readableOn(seeds.primary, grounds, markContrast)
  const primary = hex(primarySeed)
  const lightest = scheme === 'light' ? surface : text
  const onPrimary = firstReadable([lightest, ground, text], primary, textContrast)
  const accent = hex(readableOn(seeds.accent, grounds, markContrast))
  const dangerColor = hex(readableOn(danger[scheme].danger, allGrounds, textContrast))

  return {
    ground,
    surface,
    band,
    text,
    muted: hex(readableOn(seeds.muted, allGrounds, textContrast)),
    line: hex(seeds.line),
    control: hex(readableOn(seeds.line, allGrounds, markContrast)),
    link: hex(readableOn(seeds.primary, allGrounds, textContrast)),
    primary,
    'primary-hover': hex(hoverColor(primarySeed, onPrimary, grounds)),
    'on-primary': onPrimary,
    accent,
    'on-accent': firstReadable([text, ground], accent, textContrast),
    highlight,
    'on-highlight': firstReadable([text, ground], highlight, textContrast),
    deep,
    'on-deep': firstReadable([lightest, ground, text], deep, textContrast),
    focus: hex(readableOn(seeds.primary, allGrounds, textContrast)),
    danger: dangerColor,
    'on-danger': firstReadable([surface, ground], dangerColor, textContrast),
    'danger-surface': dangerSurface,
  }
}

/**
 * The hover colour of a filled control: with more contrast to its label, if it keeps enough contrast to its background.
 */
function hoverColor([l, c, h]: Oklch, label: string, grounds: readonly string[]): Oklch {
  const moved = ([-0.06, 0.06] as const)
    .map((change): Oklch => [Math.min(1, Math.max(0, l + change)), c, h])
    .filter((candidate) => grounds.every((ground) => contrast(hex(candidate), ground) >= markContrast))
    .sort((a, b) => contrast(hex(b), label) - contrast(hex(a), label))[0]
  return moved && contrast(hex(moved), label) >= textContrast ? moved : [l, c, h]
}
