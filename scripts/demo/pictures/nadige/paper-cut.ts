import { filled, moved } from '../sheet.ts'
import { lattice, petals } from '../tone.ts'

/** Pieces of paper laid on one another: each is its path, its color and how high it lies. */
export const cut = (path: string, color: string, lift = 8): string =>
  filled(path, '#120d3a', `opacity="0.24" transform="translate(${lift} ${lift * 1.3})"`) + filled(path, color)

/** Pieces that make one layer: the shadow is that of all. */
export const cutTogether = (pieces: readonly (readonly [path: string, color: string])[], lift = 8): string =>
  pieces
    .map(([path]) => filled(path, '#120d3a', `opacity="0.24" transform="translate(${lift} ${lift * 1.3})"`))
    .join('') + pieces.map(([path, color]) => filled(path, color)).join('')

/** A rangoli: rings of petals and dots around a middle. */
export function rangoli(
  x: number,
  y: number,
  size: number,
  colors: readonly [string, string, string],
): string {
  const [outer, middle, inner] = colors
  const dots = Array.from({ length: 16 }, (_, index) => {
    const angle = ((index + 0.5) / 16) * Math.PI * 2
    return `<circle cx="${(Math.cos(angle) * size * 0.98).toFixed(1)}" cy="${(Math.sin(angle) * size * 0.98).toFixed(1)}" r="${(size * 0.035).toFixed(1)}" fill="${outer}"/>`
  })
  return moved(
    x,
    y,
    filled(petals([0, 0], 16, size * 0.46, size * 0.13, size * 0.46), outer) +
      filled(petals([0, 0], 8, size * 0.42, size * 0.16, size * 0.12), middle) +
      `<circle r="${size * 0.12}" fill="${inner}"/>` +
      dots.join(''),
  )
}

export const dotted = (
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
  spacing = 40,
  radius = 5,
): string => `<g fill="${color}">${lattice(from, to, spacing, radius)}</g>`
