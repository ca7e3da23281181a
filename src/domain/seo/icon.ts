import type { Brand } from '../themes/brand.ts'
import { themeVariables } from '../themes/variables.ts'

/** Edges in pixels: for a browser's tab, a home screen of Apple's, and those of a manifest. */
export const iconSizes = [32, 180, 192, 512] as const

/** What a clinic's icon is made of: a field in its colour, of its shape, with its initial. */
export type Icon = {
  initial: string
  ground: string
  ink: string
  dark: { ground: string; ink: string }
  radius: number
}

const radii: Record<string, number> = { square: 0, round: 0.22, pill: 0.5 }

/** @returns `radius` as a share of the edge */
export function createIcon(name: string, brand: Brand): Icon {
  const { light, dark, attributes } = themeVariables(brand)
  const color = (scheme: Record<string, string>, part: string) => scheme[`--color-${part}`] ?? '#000000'
  return {
    initial: firstLetter(name),
    ground: color(light, 'primary'),
    ink: color(light, 'on-primary'),
    dark: { ground: color(dark, 'primary'), ink: color(dark, 'on-primary') },
    radius: radii[attributes['data-shape'] ?? ''] ?? 0,
  }
}

/** The field alone, as SVG; a whole square where the system cuts the shape itself. */
export function iconBackground({ ground, radius }: Icon, edge: number, isCut: boolean): string {
  const corner = isCut ? 0 : Math.round(radius * edge)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}"><rect width="${edge}" height="${edge}" rx="${corner}" fill="${ground}"/></svg>`
}

/** For tabs. It follows the scheme of the browser, and takes the letter from whatever bold typeface is there. */
export function iconSvg({ initial, ground, ink, dark, radius }: Icon): string {
  const style = `rect{fill:${ground}}text{fill:${ink}}@media(prefers-color-scheme:dark){rect{fill:${dark.ground}}text{fill:${dark.ink}}}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>${style}</style><rect width="64" height="64" rx="${Math.round(radius * 64)}"/><text x="32" y="46" font-family="system-ui,sans-serif" font-weight="700" font-size="40" text-anchor="middle">${asXml(initial)}</text></svg>`
}

/** The first letter, with its signs where the script has some. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name.trim())
  return (first?.segment ?? '').toLocaleUpperCase('en')
}

const asXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
