import { clampChroma, converter, formatHex, parse, wcagContrast, wcagLuminance } from 'culori'
import type { Oklch } from './theme.ts'

/** Minimum contrast of text. Source: WCAG 2.2, 1.4.3. */
export const textContrast = 4.5
/** Minimum contrast of large text, controls and focus indicators. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
export const markContrast = 3

const toOklch = converter('oklch')
/** Precision of the search for the lightness closest to the original that is readable. */
const precision = 0.002

/** Converts a colour to `#rrggbb`, with its chroma clamped to sRGB. */
export function hex([l, c, h]: Oklch): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch', 'rgb'))
}

/** Parses a CSS colour; null if it is invalid. */
export function parseColor(color: string): Oklch | null {
  const parsed = toOklch(parse(color))
  return parsed ? [parsed.l, parsed.c, parsed.h ?? 0] : null
}

/** The contrast ratio of WCAG 2.2 between two CSS colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b)
}

/**
 * Moves the lightness of a colour just far enough for a contrast of at least `ratio` to every background; hue and chroma
 * are kept. Contrast is measured on the rounded colour that the browser gets.
 *
 * @param grounds backgrounds as `#rrggbb`, either all light or all dark
 * @returns black or white if no lightness reaches the ratio
 */
export function readableOn(color: Oklch, grounds: readonly string[], ratio: number): Oklch {
  const [lightness, chroma, hue] = color
  const luminances = grounds.map((ground) => wcagLuminance(ground))
  const isReadable = (l: number) => lowestContrast(hex([l, chroma, hue]), luminances) >= ratio
  if (isReadable(lightness)) return color
  const end = lowestContrast('#000000', luminances) >= lowestContrast('#ffffff', luminances) ? 0 : 1
  let readable = end
  let unreadable = lightness
  while (Math.abs(readable - unreadable) > precision) {
    const middle = (readable + unreadable) / 2
    if (isReadable(middle)) readable = middle
    else unreadable = middle
  }
  return [readable, readable === end ? 0 : chroma, hue]
}

/** The first colour with at least `ratio` to the background; else black or white, one of which always has 4.5:1. */
export function firstReadable(candidates: readonly string[], ground: string, ratio: number): string {
  return (
    [...candidates, '#000000', '#ffffff'].find((candidate) => contrast(candidate, ground) >= ratio) ??
    '#000000'
  )
}

/** The lowest contrast of a colour to backgrounds of these relative luminances. Source: WCAG 2.2, "contrast ratio". */
function lowestContrast(color: string, luminances: readonly number[]): number {
  const luminance = wcagLuminance(color)
  return Math.min(
    ...luminances.map((other) => (Math.max(luminance, other) + 0.05) / (Math.min(luminance, other) + 0.05)),
  )
}
