import { outline, type Point, points, smooth } from '#base/curve.ts'
import type { Belly } from './drawing.ts'

/**
 * A muscle belly between two edges, each from the upper end to the lower, with as many points as the other. Its fibers
 * run between the edges and stop short of both ends.
 */
export function belly(first: string, second: string, fibers = 4): Belly {
  const [a, b] = [points(first), points(second)]
  if (a.length !== b.length) throw new Error('The edges of a belly have equally many points.')
  return {
    outline: outline([...a, ...b.toReversed()]),
    fibers: Array.from({ length: fibers }, (_, index) => {
      const share = (index + 1) / (fibers + 1)
      const run = a.map((from, place) => between(from, b[place] ?? from, share))
      return smooth(trimmed(run))
    }),
  }
}

const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]

function trimmed(run: Point[]): Point[] {
  const [first, second] = run
  const [last, beforeLast] = [run.at(-1), run.at(-2)]
  if (!first || !second || !last || !beforeLast) return run
  return [between(first, second, 0.45), ...run.slice(1, -1), between(last, beforeLast, 0.35)]
}
