/** A point in a picture, in pixels from the top left. */
export type Point = readonly [number, number]

/** Parses points as in SVG: "x y, x y". */
export const points = (text: string): Point[] => numbers(text).map(([x = 0, y = 0]) => [x, y])

export const numbers = (text: string): number[][] => text.split(', ').map((row) => row.split(' ').map(Number))

/** A closed outline. A single run is smooth everywhere; between several runs there are corners. */
export function outline(...runs: readonly Point[][]): string {
  const [only] = runs
  if (runs.length === 1 && only) return `${smooth([...only, ...only.slice(0, 1)], true)}Z`
  return `${runs.map((run, index) => (index === 0 ? smooth(run) : smooth(run).replace('M', 'L'))).join('')}Z`
}

/** A smooth line through all points (Catmull-Rom), as path data. */
export function smooth(points: readonly Point[], isRing = false): string {
  const last = points.length - 1
  const at = (index: number): Point => {
    const wrapped = isRing ? (index + last) % last : Math.min(Math.max(index, 0), last)
    return points[wrapped] ?? [0, 0]
  }
  const parts = [`M${pair(at(0))}`]
  for (let index = 0; index < last; index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    parts.push(`C${pair(first)} ${pair(second)} ${pair(to)}`)
  }
  return parts.join('')
}

export const polygon = (points: readonly Point[]): string => `M${points.map(pair).join('L')}Z`

/** Points rotated by degrees, scaled and then translated. */
export function placed(points: readonly Point[], { turn = 0, scale = 1, to = [0, 0] as Point }): Point[] {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)]
  return points.map(([x, y]) => [to[0] + scale * (x * cos - y * sin), to[1] + scale * (x * sin + y * cos)])
}

export const mirrored = (points: readonly Point[], axis: number): Point[] =>
  points.map(([x, y]) => [2 * axis - x, y])

const pair = ([x, y]: Point): string => `${round(x)} ${round(y)}`

export const round = (value: number): number => Math.round(value * 10) / 10
