import { escapeHtml } from '#base/text.ts'
import type { Brand } from '../themes/brand.ts'
import { themeVariables } from '../themes/variables.ts'

/** Edge lengths in pixels: for browser tabs, Apple home screens and the web app manifest. */
export const iconSizes = [32, 180, 192, 512] as const

/** A clinic's icon: its initial on a square in its primary colour, with rounded corners by theme. */
export type Icon = {
  initial: string
  ground: string
  ink: string
  dark: { ground: string; ink: string }
  radius: number
}

const radii: Record<string, number> = { square: 0, round: 0.22, pill: 0.5 }

/** @returns colours as hex codes; `radius` as a fraction of the edge length */
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

/** The background as SVG, `edge` pixels wide; with square corners if the system crops the shape itself. */
export function iconBackground({ ground, radius }: Icon, edge: number, isCropped: boolean): string {
  const corner = isCropped ? 0 : Math.round(radius * edge)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}"><rect width="${edge}" height="${edge}" rx="${corner}" fill="${ground}"/></svg>`
}

/** The SVG icon for browser tabs. Follows the browser's colour scheme and uses a bold system font. */
export function iconSvg({ initial, ground, ink, dark, radius }: Icon): string {
  const style = `rect{fill:${ground}}text{fill:${ink}}@media(prefers-color-scheme:dark){rect{fill:${dark.ground}}text{fill:${dark.ink}}}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>${style}</style><rect width="64" height="64" rx="${Math.round(radius * 64)}"/><text x="32" y="46" font-family="system-ui,sans-serif" font-weight="700" font-size="40" text-anchor="middle">${escapeHtml(initial)}</text></svg>`
}

/** The first grapheme in upper case, with the vowel signs of scripts that have them. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name.trim())
  return (first?.segment ?? '').toLocaleUpperCase('en')
}
