import { type Brand, brandedSeeds } from './brand.ts'
import { contrast, hex, markContrast, parseColor, textContrast } from './contrast.ts'
import { getTheme } from './index.ts'
import { createPalette, type Palette } from './palette.ts'

export type BrandColorName = 'primary' | 'accent'

/** How the colour is used: for filled controls and marks, or for text such as links. */
export type BrandColorUse = 'mark' | 'text'

/**
 * An adjustment to a clinic's colour, or a problem with it. `moved`: its `contrast` to `ground` is less than the `wanted`
 * ratio of WCAG 2.2, so `shown` is used instead; `isGrey` if no lightness of its hue reaches the ratio. `similar`: primary
 * and accent can't be distinguished. `invalid`: it is not a colour, so the theme's is used.
 */
export type ContrastAdjustment =
  | {
      kind: 'moved'
      color: BrandColorName
      use: BrandColorUse
      scheme: 'light' | 'dark'
      given: string
      shown: string
      ground: string
      contrast: number
      wanted: number
      isGrey: boolean
    }
  | { kind: 'similar'; given: string; other: string }
  | { kind: 'invalid'; color: BrandColorName; given: string }

/** The OKLab distance from which people can distinguish two adjacent colours. */
const noticeableDifference = 0.04

/** Lists the adjustments to a clinic's colours, light scheme first; empty if they are used unchanged. */
export function contrastAdjustments(brand: Brand): ContrastAdjustment[] {
  return [
    ...invalidColors(brand),
    ...(['light', 'dark'] as const).flatMap((scheme) => movedColors(brand, scheme)),
    ...similarColors(brand),
  ]
}

function invalidColors(brand: Brand): ContrastAdjustment[] {
  return (['primary', 'accent'] as const).flatMap((color) => {
    const given = brand[color]
    return given && !parseColor(given) ? [{ kind: 'invalid' as const, color, given }] : []
  })
}

const uses: { color: BrandColorName; use: BrandColorUse; name: keyof Palette; wanted: number }[] = [
  { color: 'primary', use: 'mark', name: 'primary', wanted: markContrast },
  { color: 'primary', use: 'text', name: 'link', wanted: textContrast },
  { color: 'accent', use: 'mark', name: 'accent', wanted: markContrast },
]

function movedColors(brand: Brand, scheme: 'light' | 'dark'): ContrastAdjustment[] {
  const palette = createPalette(brandedSeeds(getTheme(brand.theme).colors[scheme], scheme, brand), scheme)
  const grounds = [palette.ground, palette.surface, palette.band]
  return uses.flatMap(({ color, use, name, wanted }) => {
    const parsed = brand[color] ? parseColor(brand[color]) : null
    if (!parsed) return []
    const given = hex(parsed)
    const shown = palette[name]
    const ground = lowestContrast(given, use === 'text' ? [...grounds, palette['danger-surface']] : grounds)
    const ratio = contrast(given, ground)
    if (given === shown || ratio >= wanted) return []
    const isGrey = isColorless(shown) && !isColorless(given)
    return [
      {
        kind: 'moved' as const,
        color,
        use,
        scheme,
        given,
        shown,
        ground,
        contrast: ratio,
        wanted,
        isGrey,
      },
    ]
  })
}

function similarColors({ primary, accent }: Brand): ContrastAdjustment[] {
  const [first, second] = [primary, accent].map((color) => (color ? parseColor(color) : null))
  if (!first || !second) return []
  const [[l, a, b], [m, c, d]] = [toLab(first), toLab(second)]
  return Math.hypot(l - m, a - c, b - d) < noticeableDifference
    ? [{ kind: 'similar', given: hex(first), other: hex(second) }]
    : []
}

function toLab([l, chroma, hue]: readonly [number, number, number]): [number, number, number] {
  const angle = (hue * Math.PI) / 180
  return [l, chroma * Math.cos(angle), chroma * Math.sin(angle)]
}

function lowestContrast(color: string, grounds: string[]): string {
  return grounds.reduce((worst, each) => (contrast(color, each) < contrast(color, worst) ? each : worst))
}

function isColorless(color: string): boolean {
  return (parseColor(color)?.[1] ?? 0) < 0.01
}
