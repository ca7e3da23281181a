import { type Point, round } from '#base/curve.ts'
import type { Zone } from './drawing.ts'

/** Marks of referred pain as SVG path data: dots in three sizes, and slanting lines. */
export type ReferralMarks = { strong: string; middle: string; faint: string; hatching: string }

const gap = 12
const lineGap = 24

/** Creates dots that shrink toward the edges of the zones, and hatching. Overlapping zones are drawn as one. */
export function referralMarks(zones: readonly Zone[]): ReferralMarks {
  const dots = { strong: '', middle: '', faint: '' }
  for (const { point, strength } of latticeOver(zones)) {
    const size = strength > 0.62 ? 'strong' : strength > 0.33 ? 'middle' : 'faint'
    dots[size] += `M${round(point[0])} ${round(point[1])}h0`
  }
  return { ...dots, hatching: hatchingOver(zones) }
}

/** The strength of referred pain at a point: 0 outside all zones, 1 in the middle of a main zone. */
export function strengthAt(zones: readonly Zone[], [x, y]: Point): number {
  return Math.max(
    0,
    ...zones.map(({ at, across, down, turn = 0, strength }) => {
      const [sin, cos] = [Math.sin((-turn * Math.PI) / 180), Math.cos((-turn * Math.PI) / 180)]
      const [dx, dy] = [x - at[0], y - at[1]]
      const distance = Math.hypot((dx * cos - dy * sin) / across, (dx * sin + dy * cos) / down)
      return strength * Math.min(1, Math.max(0, 1 - distance) * 2.2)
    }),
  )
}

function latticeOver(zones: readonly Zone[]): { point: Point; strength: number }[] {
  const { left, top, right, bottom } = zoneBounds(zones)
  const dots: { point: Point; strength: number }[] = []
  for (let row = Math.floor(top / gap); row * gap * 0.866 <= bottom; row++) {
    for (let x = Math.floor(left / gap) * gap; x <= right; x += gap) {
      const point: Point = [x + (row % 2 ? gap / 2 : 0), row * gap * 0.866]
      const strength = strengthAt(zones, point)
      if (strength > 0.08) dots.push({ point, strength })
    }
  }
  return dots
}

/** Lines that rise to the right, where the strength exceeds a threshold. */
function hatchingOver(zones: readonly Zone[]): string {
  const { left, top, right, bottom } = zoneBounds(zones)
  let path = ''
  for (let sum = Math.floor((left + top) / lineGap) * lineGap; sum <= right + bottom; sum += lineGap) {
    let start: Point | null = null
    let end: Point | null = null
    for (let x = left; x <= right + 4; x += 4) {
      const point: Point = [x, sum - x]
      const isInside = x <= right && strengthAt(zones, point) > 0.16
      if (isInside) {
        start ??= point
        end = point
      } else if (start && end) {
        path += `M${round(start[0])} ${round(start[1])}L${round(end[0])} ${round(end[1])}`
        start = null
      }
    }
  }
  return path
}

function zoneBounds(zones: readonly Zone[]) {
  const reach = (zone: Zone) => Math.max(zone.across, zone.down)
  return {
    left: Math.min(...zones.map((zone) => zone.at[0] - reach(zone))),
    right: Math.max(...zones.map((zone) => zone.at[0] + reach(zone))),
    top: Math.min(...zones.map((zone) => zone.at[1] - reach(zone))),
    bottom: Math.max(...zones.map((zone) => zone.at[1] + reach(zone))),
  }
}
