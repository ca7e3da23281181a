import { numbers, type Point, polygon } from '#base/curve.ts'

/** A place on the axis of a limb and how far the skin is from it, to the left and to the right of its course. */
export type Joint = readonly [x: number, y: number, left: number, right?: number]

export type Limb = { path: string; sections: Section[] }

/** A cut across the limb: the skin on both sides, and the direction in which the limb runs. */
export type Section = { left: Point; right: Point; along: Point; share: number }

type Ends = { start?: 'round' | 'flat'; end?: 'round' | 'flat' }

/** Joints from text: "x y left, x y left right". */
export const joints = (text: string): Joint[] =>
  numbers(text).map(([x = 0, y = 0, left = 0, right = left]) => [x, y, left, right])

/** A tapering limb, finger or branch along its joints. */
export function limb(along: readonly Joint[], { start = 'round', end = 'round' }: Ends = {}): Limb {
  const sections = sectionsOf(along)
  const first = sections[0]
  const last = sections.at(-1)
  if (!first || !last) throw new Error('A limb needs two joints.')
  const points = [
    ...sections.map(({ left }) => left),
    ...(end === 'round' ? cap(last.left, last.right, last.along) : []),
    ...sections.map(({ right }) => right).reverse(),
    ...(start === 'round' ? cap(first.right, first.left, [-first.along[0], -first.along[1]]) : []),
  ]
  return { path: polygon(points), sections }
}

const stepsBetweenJoints = 14

function sectionsOf(joints: readonly Joint[]): Section[] {
  const count = (joints.length - 1) * stepsBetweenJoints
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count
    const [x, y, left, right] = jointAt(joints, share)
    const before = jointAt(joints, Math.max(share - 0.001, 0))
    const after = jointAt(joints, Math.min(share + 0.001, 1))
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const along: Point = [(after[0] - before[0]) / length, (after[1] - before[1]) / length]
    return {
      share,
      along,
      left: [x + along[1] * left, y - along[0] * left],
      right: [x - along[1] * right, y + along[0] * right],
    }
  })
}

function jointAt(joints: readonly Joint[], share: number): [number, number, number, number] {
  const place = share * (joints.length - 1)
  const index = Math.min(Math.floor(place), joints.length - 2)
  const [a, b, c, d] = [index - 1, index, index + 1, index + 2].map((each) => {
    const [x, y, left, right = left] = joints[Math.min(Math.max(each, 0), joints.length - 1)] ?? [0, 0, 0]
    return [x, y, left, right] as const
  })
  if (!a || !b || !c || !d) throw new Error('A limb needs two joints.')
  const between = (axis: 0 | 1 | 2 | 3) => spline(a[axis], b[axis], c[axis], d[axis], place - index)
  return [between(0), between(1), between(2), between(3)]
}

const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)

function cap(from: Point, to: Point, along: Point): Point[] {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const radius = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2
  return Array.from({ length: 23 }, (_, index) => {
    const angle = (Math.PI * (index + 1)) / 24
    const side = Math.cos(angle)
    const reach = Math.sin(angle) * radius
    return [
      middle[0] + (from[0] - middle[0]) * side + along[0] * reach,
      middle[1] + (from[1] - middle[1]) * side + along[1] * reach,
    ]
  })
}
