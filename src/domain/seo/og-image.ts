import type { Brand } from '../themes/brand.ts'
import { themeVariables } from '../themes/variables.ts'

/** Size in pixels of the image for link previews (Open Graph, `summary_large_image`). */
export const ogImageSize = { width: 1200, height: 630 } as const

/** The background of a clinic's card, and the position in pixels and colour of each text on it. */
export type OgImageLayout = {
  /** The background as SVG, of the size of the card. */
  ground: string
  /** Left edge and width of every text. */
  left: number
  width: number
  label: { top: number; color: string }
  title: { top: number; height: number; color: string }
  name: { bottom: number; color: string }
  city: { bottom: number; color: string }
}

type Colors = (name: string) => string

/** Derives the layout from the theme's motif and the colours from its palette, whose contrast is guaranteed. */
export function ogImageLayout(brand: Brand): OgImageLayout {
  const { light, attributes } = themeVariables(brand)
  const color: Colors = (name) => light[`--color-${name}`] ?? '#000000'
  switch (attributes['data-motif']) {
    case 'ridge':
      return ridgeCard(color)
    case 'dots':
      return dotsCard(color)
    default:
      return ruledCard(color)
  }
}

/** Horizontal rules, as on a title page. */
function ruledCard(color: Colors): OgImageLayout {
  return {
    ground: svg(
      color('ground'),
      rect(72, 64, 1056, 6, color('primary')),
      rect(72, 78, 1056, 1.5, color('line')),
      rect(72, 512, 1056, 1.5, color('line')),
    ),
    left: 72,
    width: 1056,
    label: { top: 112, color: color('muted') },
    title: { top: 168, height: 310, color: color('text') },
    name: { bottom: 566, color: color('primary') },
    city: { bottom: 566, color: color('muted') },
  }
}

/** Hills at the bottom with the name on them and the other texts above. */
function ridgeCard(color: Colors): OgImageLayout {
  return {
    ground: svg(
      color('surface'),
      `<path d="M0 470 L170 410 L300 455 L470 372 L640 448 L790 400 L980 340 L1200 430 V630 H0Z" fill="${color('band')}"/>`,
      `<path d="M0 512 L220 462 L390 500 L600 440 L760 492 L1000 446 L1200 496 V630 H0Z" fill="${color('primary')}"/>`,
      `<path d="M0 536 L260 506 L520 530 L820 498 L1200 532 V630 H0Z" fill="${color('deep')}"/>`,
      rect(0, 0, 1200, 14, color('primary')),
    ),
    left: 72,
    width: 1056,
    label: { top: 72, color: color('muted') },
    title: { top: 128, height: 236, color: color('text') },
    name: { bottom: 602, color: color('on-deep') },
    city: { bottom: 602, color: color('on-deep') },
  }
}

/** A dark background with a border of dots and the name on a strip. */
function dotsCard(color: Colors): OgImageLayout {
  const dots = Array.from({ length: 7 * 3 }, (_, index) => {
    const [x, y] = [1072 + (index % 3) * 40, 60 + Math.floor(index / 3) * 62]
    const radius = ((index % 3) + Math.floor(index / 3)) % 2 === 0 ? 11 : 5
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color('highlight')}"/>`
  })
  return {
    ground: svg(color('deep'), ...dots, rect(0, 506, 1200, 124, color('ground'))),
    left: 64,
    width: 950,
    label: { top: 64, color: color('on-deep') },
    title: { top: 124, height: 350, color: color('on-deep') },
    name: { bottom: 594, color: color('link') },
    city: { bottom: 594, color: color('muted') },
  }
}

const svg = (ground: string, ...parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${ogImageSize.width}" height="${ogImageSize.height}"><rect width="100%" height="100%" fill="${ground}"/>${parts.join('')}</svg>`

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`
