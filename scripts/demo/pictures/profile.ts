import { type Point, placed, points } from '#base/curve.ts'

/** A head from the side, looking right, about 160 high with the ear in the origin. No features but the outline. */
export const headFromSide = (place: { turn?: number; scale?: number; to?: Point }): Point[] =>
  placed(head, place)

const head: Point[] = points(
  '-14 -88, 26 -82, 52 -56, 56 -30, 62 -14, 78 12, 64 20, 68 34, 64 46, 62 62, 46 72, 16 62, 4 76, 8 110, -52 110, -48 60, -66 20, -74 -20, -56 -66',
)
