import { type Brand, brandedSeeds } from './brand.ts'
import { contrast, hex, markContrast, parseColor, textContrast } from './contrast.ts'
import { themeOf } from './index.ts'
import { type Palette, paletteOf } from './palette.ts'

export type BrandColorName = 'primary' | 'accent'

/** What was asked of the colour there: a filled control or a mark, or running text such as a link. */
export type BrandColorUse = 'mark' | 'text'

/**
 * What the themes did to a colour that a clinic gave. `moved`: on `ground` it has `contrast`, less than the `wanted` that
 * WCAG 2.2 asks for, so `shown` stands there instead; `isGrey` where no tone of its hue would do. `alike`: it cannot
 * be told from the other colour. `unread`: it is no colour and the theme's own stands in.
 */
export type Mend =
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
  | { kind: 'alike'; given: string; other: string }
  | { kind: 'unread'; color: BrandColorName; given: string }

/** How far apart two colours are in OKLab when a person starts to tell them apart beside one another. */
const tellable = 0.04

/** Every change made to a clinic's colours before a page may use them, light scheme first; empty where they stay. */
export function mendsOf(brand: Brand): Mend[] {
  return [
    ...unread(brand),
    ...(['light', 'dark'] as const).flatMap((scheme) => moved(brand, scheme)),
    ...alike(brand),
  ]
}

function unread(brand: Brand): Mend[] {
  return (['primary', 'accent'] as const).flatMap((color) => {
    const given = brand[color]
    return given && !parseColor(given) ? [{ kind: 'unread' as const, color, given }] : []
  })
}

const uses: { color: BrandColorName; use: BrandColorUse; name: keyof Palette; wanted: number }[] = [
  { color: 'primary', use: 'mark', name: 'primary', wanted: markContrast },
  { color: 'primary', use: 'text', name: 'link', wanted: textContrast },
  { color: 'accent', use: 'mark', name: 'accent', wanted: markContrast },
]

function moved(brand: Brand, scheme: 'light' | 'dark'): Mend[] {
  const palette = paletteOf(brandedSeeds(themeOf(brand.theme).colors[scheme], scheme, brand), scheme)
  const grounds = [palette.ground, palette.surface, palette.band]
  return uses.flatMap(({ color, use, name, wanted }) => {
    const own = brand[color] ? parseColor(brand[color]) : null
    if (!own) return []
    const given = hex(own)
    const shown = palette[name]
    const ground = worstOf(given, use === 'text' ? [...grounds, palette['danger-surface']] : grounds)
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

function alike({ primary, accent }: Brand): Mend[] {
  const [one, other] = [primary, accent].map((color) => (color ? parseColor(color) : null))
  if (!one || !other) return []
  const [[l, a, b], [m, c, d]] = [inLab(one), inLab(other)]
  return Math.hypot(l - m, a - c, b - d) < tellable
    ? [{ kind: 'alike', given: hex(one), other: hex(other) }]
    : []
}

function inLab([l, chroma, hue]: readonly [number, number, number]): [number, number, number] {
  const angle = (hue * Math.PI) / 180
  return [l, chroma * Math.cos(angle), chroma * Math.sin(angle)]
}

function worstOf(color: string, grounds: string[]): string {
  return grounds.reduce((worst, each) => (contrast(color, each) < contrast(color, worst) ? each : worst))
}

function isColorless(color: string): boolean {
  return (parseColor(color)?.[1] ?? 0) < 0.01
}
