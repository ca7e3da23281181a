import { parseColor } from './contrast.ts'
import type { ThemeName } from './names.ts'
import type { Oklch, SchemeSeeds } from './theme.ts'

/** A theme and optionally the clinic's own colours as `#rrggbb`. Invalid colours are ignored. */
export type Brand = { theme: ThemeName; primary?: string | null; accent?: string | null }

/**
 * Replaces a theme's seeds by the clinic's own colours. The primary colour also tints the bands, with at most the theme's
 * chroma. The dark scheme keeps at least the theme's lightness, since brand colours are chosen for white paper.
 */
export function brandedSeeds(seeds: SchemeSeeds, scheme: 'light' | 'dark', brand: Brand): SchemeSeeds {
  const primary = brand.primary ? parseColor(brand.primary) : null
  const accent = brand.accent ? parseColor(brand.accent) : null
  return {
    ...seeds,
    ...(primary && {
      primary: inScheme(primary, seeds.primary, scheme),
      deep: tinted(seeds.deep, primary),
      band: tinted(seeds.band, primary),
    }),
    ...(accent && {
      accent: inScheme(accent, seeds.accent, scheme),
      highlight: tinted(seeds.highlight, accent),
    }),
  }
}

function inScheme(own: Oklch, seed: Oklch, scheme: 'light' | 'dark'): Oklch {
  return scheme === 'light' ? own : [Math.max(own[0], seed[0]), own[1], own[2]]
}

function tinted([lightness, chroma]: Oklch, [, ownChroma, ownHue]: Oklch): Oklch {
  return [lightness, Math.min(chroma, ownChroma), ownHue]
}
