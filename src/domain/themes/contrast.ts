import { clampChroma, converter, formatHex, parse, wcagContrast, wcagLuminance } from 'culori'
import type { Oklch } from './theme.ts'

/** WCAG 2.2, 1.4.3: text. */
export const textContrast = 4.5
/** WCAG 2.2, 1.4.3 and 1.4.11: large text, controls, focus marks. */
export const markContrast = 3

const toOklch = converter('oklch')
/** How near the lightness comes to the least that is readable. */
const precision = 0.002

/** The colour as `#rrggbb`, with as much of its chroma as sRGB can show. */
export function hex([l, c, h]: Oklch): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch', 'rgb'))
}

/** Reads a colour that a person wrote; null where it is none. */
export function parseColor(color: string): Oklch | null {
  const parsed = toOklch(parse(color))
  return parsed ? [parsed.l, parsed.c, parsed.h ?? 0] : null
}

export function contrast(a: string, b: string): number {
  return wcagContrast(a, b)
}

/**
 * The colour with its lightness moved no further than it takes to have at least `ratio` to every ground; hue and chroma
 * stay. It moves away from the grounds, which are `#rrggbb` and all light or all dark. Contrast is measured on the rounded
 * colour that the browser gets. Where no lightness reaches the ratio, it is black or white.
 */
export function readableOn(color: Oklch, grounds: readonly string[], ratio: number): Oklch {
  const [lightness, chroma, hue] = color
  const luminances = grounds.map((ground) => wcagLuminance(ground))
  const isReadable = (l: number) => worst(hex([l, chroma, hue]), luminances) >= ratio
  if (isReadable(lightness)) return color
  const end = worst('#000000', luminances) >= worst('#ffffff', luminances) ? 0 : 1
  let readable = end
  let unreadable = lightness
  while (Math.abs(readable - unreadable) > precision) {
    const middle = (readable + unreadable) / 2
    if (isReadable(middle)) readable = middle
    else unreadable = middle
  }
  return [readable, readable === end ? 0 : chroma, hue]
}

/** Of several colours the first that has `ratio` to the ground; else black or white, one of which always has 4.5. */
export function firstReadable(candidates: readonly string[], ground: string, ratio: number): string {
  return (
    [...candidates, '#000000', '#ffffff'].find((candidate) => contrast(candidate, ground) >= ratio) ??
    '#000000'
  )
}

/** The least contrast to grounds of these relative luminances. Source: WCAG 2.2, "contrast ratio". */
function worst(color: string, luminances: readonly number[]): number {
  const own = wcagLuminance(color)
  return Math.min(...luminances.map((other) => (Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05)))
}
