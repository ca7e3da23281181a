import { contrast, firstReadable, hex, markContrast, readableOn, textContrast } from './contrast.ts'
import type { Oklch, SchemeSeeds } from './theme.ts'

/** A scheme's colours as `#rrggbb`, by the name after `--color-`. */
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

/** The urgent-care card looks the same in every brand: what is dangerous is told by one red. */
const danger = {
  light: { danger: [0.47, 0.185, 27], surface: [0.965, 0.022, 25] },
  dark: { danger: [0.77, 0.135, 25], surface: [0.27, 0.06, 25] },
} as const satisfies Record<string, Record<string, Oklch>>

/**
 * Colours in which everything can be read: text 4.5:1 and marks 3:1 on each ground they may stand on. The grounds are
 * the seeds' own; what stands on them gives way.
 */
export function createPalette(seeds: SchemeSeeds, scheme: 'light' | 'dark'): Palette {
  const ground = hex(seeds.ground)
  const surface = hex(seeds.surface)
  const band = hex(seeds.band)
  const deep = hex(seeds.deep)
  const highlight = hex(seeds.highlight)
  const dangerSurface = hex(danger[scheme].surface)
  const grounds = [ground, surface, band]
  const everywhere = [...grounds, dangerSurface]

  const text = hex(readableOn(seeds.text, everywhere, 7))
  const primarySeed = readableOn(seeds.primary, grounds, markContrast)
  const primary = hex(primarySeed)
  const lightest = scheme === 'light' ? surface : text
  const onPrimary = firstReadable([lightest, ground, text], primary, textContrast)
  const accent = hex(readableOn(seeds.accent, grounds, markContrast))
  const dangerColor = hex(readableOn(danger[scheme].danger, everywhere, textContrast))

  return {
    ground,
    surface,
    band,
    text,
    muted: hex(readableOn(seeds.muted, everywhere, textContrast)),
    line: hex(seeds.line),
    control: hex(readableOn(seeds.line, everywhere, markContrast)),
    link: hex(readableOn(seeds.primary, everywhere, textContrast)),
    primary,
    'primary-hover': hex(awayFrom(primarySeed, onPrimary, grounds)),
    'on-primary': onPrimary,
    accent,
    'on-accent': firstReadable([text, ground], accent, textContrast),
    highlight,
    'on-highlight': firstReadable([text, ground], highlight, textContrast),
    deep,
    'on-deep': firstReadable([lightest, ground, text], deep, textContrast),
    focus: hex(readableOn(seeds.primary, everywhere, textContrast)),
    danger: dangerColor,
    'on-danger': firstReadable([surface, ground], dangerColor, textContrast),
    'danger-surface': dangerSurface,
  }
}

/** The pointed-at state of a filled control: further from what is written on it, as long as it stays told from its ground. */
function awayFrom([l, c, h]: Oklch, label: string, grounds: readonly string[]): Oklch {
  const moved = ([-0.06, 0.06] as const)
    .map((change): Oklch => [Math.min(1, Math.max(0, l + change)), c, h])
    .filter((candidate) => grounds.every((ground) => contrast(hex(candidate), ground) >= markContrast))
    .sort((a, b) => contrast(hex(b), label) - contrast(hex(a), label))[0]
  return moved && contrast(hex(moved), label) >= textContrast ? moved : [l, c, h]
}
