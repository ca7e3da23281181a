import { type Point, polygon, round } from '#base/curve.ts'

/** An oval of referred pain: `strength` 1 is the main pattern, less is spillover. `turn` in degrees. */
export type Zone = { at: Point; across: number; down: number; turn?: number; strength: number }

/**
 * Dots that shrink toward the edge, and thin slanting lines, so that color is not the only sign. The caller clips
 * them.
 */
export function referral(zones: readonly Zone[], color: string): string {
  return zones.map((zone) => `<g fill="${color}">${dotsOf(zone)}</g>${linesOf(zone, color)}`).join('')
}

/** A trigger point. */
export function cross([x, y]: Point, color: string, ground: string, size = 17): string {
  const path = `M${x - size} ${y - size}L${x + size} ${y + size}M${x + size} ${y - size}L${x - size} ${y + size}`
  return (
    `<path d="${path}" stroke="${ground}" stroke-width="19" stroke-linecap="round"/>` +
    `<path d="${path}" stroke="${color}" stroke-width="9" stroke-linecap="round"/>`
  )
}

const gap = 19

function dotsOf(zone: Zone): string {
  const reach = Math.max(zone.across, zone.down)
  const rows = Math.ceil(reach / (gap * 0.866))
  const dots: string[] = []
  for (let row = -rows; row <= rows; row++) {
    for (let column = -rows - 1; column <= rows + 1; column++) {
      const x = zone.at[0] + (column + (row % 2 ? 0.5 : 0)) * gap
      const y = zone.at[1] + row * gap * 0.866
      const radius = gap * 0.5 * zone.strength * falloff(zone, [x, y])
      if (radius > 1) dots.push(`<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/>`)
    }
  }
  return dots.join('')
}

function linesOf(zone: Zone, color: string): string {
  const spacing = zone.strength > 0.6 ? 26 : 38
  const count = Math.ceil((zone.across + zone.down) / spacing)
  const lines = Array.from({ length: 2 * count + 1 }, (_, index) => {
    const shift = (index - count) * spacing
    const inside = Array.from({ length: 161 }, (_, step): Point => {
      const along = ((step - 80) / 80) * (zone.across + zone.down)
      return [
        zone.at[0] + shift * Math.SQRT1_2 + along * Math.SQRT1_2,
        zone.at[1] + shift * Math.SQRT1_2 - along * Math.SQRT1_2,
      ]
    }).filter((point) => falloff(zone, point) > 0.12)
    const [from, to] = [inside[0], inside.at(-1)]
    return from && to ? `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}` : ''
  })
  return `<path d="${lines.join('')}" stroke="${color}" stroke-width="3" fill="none"/>`
}

/** 1 in the middle of the zone, 0 at its edge. */
function falloff({ at, across, down, turn = 0 }: Zone, [x, y]: Point): number {
  const [sin, cos] = [Math.sin((-turn * Math.PI) / 180), Math.cos((-turn * Math.PI) / 180)]
  const [dx, dy] = [x - at[0], y - at[1]]
  const distance = Math.hypot((dx * cos - dy * sin) / across, (dx * sin + dy * cos) / down)
  const near = Math.max(0, 1 - distance)
  return Math.min(1, near * 1.9)
}

/** The dots of a rangoli, a lattice turned by 45°. */
export function lattice(from: Point, to: Point, spacing: number, radius: number): string {
  const dots: string[] = []
  for (let row = 0; from[1] + row * spacing <= to[1]; row++) {
    for (let x = from[0] + (row % 2) * spacing; x <= to[0]; x += 2 * spacing) {
      dots.push(`<circle cx="${round(x)}" cy="${round(from[1] + row * spacing)}" r="${radius}"/>`)
    }
  }
  return dots.join('')
}

/** A star or flower of `count` petals around a point. */
export function petals([x, y]: Point, count: number, length: number, width: number, inner = 0): string {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2 - Math.PI / 2
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const [mx, my] = [x + dx * (inner + length / 2), y + dy * (inner + length / 2)]
    return (
      `M${round(x + dx * inner)} ${round(y + dy * inner)}` +
      `Q${round(mx - dy * width)} ${round(my + dx * width)} ${round(x + dx * (inner + length))} ${round(y + dy * (inner + length))}` +
      `Q${round(mx + dy * width)} ${round(my - dx * width)} ${round(x + dx * inner)} ${round(y + dy * inner)}Z`
    )
  }).join('')
}

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])
