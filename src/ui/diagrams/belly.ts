import { outline, type Point, points, smooth } from '#base/curve.ts'
import type { Belly } from './drawing.ts'

/**
 * Creates a muscle belly from its two edges, each from the upper to the lower end. Its fibers run between the edges and
 * end before both ends.
 *
 * @param first points as `x y, x y`, of the same number as in `second`
 * @throws if the edges differ in their number of points
 */
export function belly(first: string, second: string, fibers = 4): Belly {
  const [a, b] = [points(first), points(second)]
  if (a.length !== b.length) throw new Error('The edges of a belly must have the same number of points.')
  return {
    outline: outline([...a, ...b.toReversed()]),
    fibers: Array.from({ length: fibers }, (_, index) => {
      const share = (index + 1) / (fibers + 1)
      const run = a.map((from, position) => interpolatePoint(from, b[position] ?? from, share))
      return smooth(trimEnds(run))
    }),
  }
}

const interpolatePoint = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]

function trimEnds(run: Point[]): Point[] {
  const [first, second] = run
  const [last, beforeLast] = [run.at(-1), run.at(-2)]
  if (!first || !second || !last || !beforeLast) return run
  return [
    interpolatePoint(first, second, 0.45),
    ...run.slice(1, -1),
    interpolatePoint(last, beforeLast, 0.35),
  ]
}
