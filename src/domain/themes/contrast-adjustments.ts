import { type Brand, brandedSeeds } from './brand.ts'
import { contrast, hex, markContrast, parseColor, textContrast } from './contrast.ts'
import { getTheme } from './index.ts'
import { createPalette, type Palette } from './palette.ts'

export type BrandColorName = 'primary' | 'accent'

/** What was asked of the colour there: a filled control or a mark, or running text such as a link. */
export type BrandColorUse = 'mark' | 'text'

/**
 * What the themes did to a colour that a clinic gave. `moved`: on `ground` it has `contrast`, less than the `wanted` that
 * WCAG 2.2 asks for, so `shown` stands there instead; `isGrey` where no tone of its hue would do. `similar`: it cannot
 * be told from the other colour. `invalid`: it is no colour and the theme's own stands in.
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

/** How far apart two colours are in OKLab when a person starts to tell them apart beside one another. */
const noticeableDifference = 0.04

/** Every change made to a clinic's colours before a page may use them, light scheme first; empty where they stay. */
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
    const own = brand[color] ? parseColor(brand[color]) : null
    if (!own) return []
    const given = hex(own)
    const shown = palette[name]
    const ground = lowestContrast(given, use === 'text' ? [...grounds, palette['danger-surface']] : grounds)
    const found = contrast(given, ground)
    if (given === shown || found >= wanted) return []
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
        contrast: found,
        wanted,
        isGrey,
      },
    ]
  })
}

function similarColors({ primary, accent }: Brand): ContrastAdjustment[] {
  const [one, other] = [primary, accent].map((color) => (color ? parseColor(color) : null))
  if (!one || !other) return []
  const [[l, a, b], [m, c, d]] = [toLab(one), toLab(other)]
  return Math.hypot(l - m, a - c, b - d) < noticeableDifference
    ? [{ kind: 'similar', given: hex(one), other: hex(other) }]
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
