import { outline, type Point, placed, points } from '#base/curve.ts'

/** The shank, from the knee down, around the ankle at 0 0. */
const shank = points(
  '-34 -250, -40 -190, -38 -140, -26 -90, -17 -40, -16 8, 14 14, 19 -30, 26 -90, 32 -150, 34 -250',
)

/** The hind part of the foot around the ball of the foot at 0 0; the ankle is at -74 -32. */
const foot = points(
  '-92 -30, -104 -14, -104 4, -92 12, -60 10, -20 12, 2 12, 12 2, 6 -12, -26 -30, -52 -44, -74 -46',
)

const toes = points('-8 12, 20 12, 44 11, 48 2, 38 -6, 10 -14, -8 -10')

const ankle: Point = [-74, -32]

/**
 * A lower leg from the side.
 *
 * @param ball where the ball of the foot is; the sole is 12 below it
 * @param lift degrees by which the heel is raised; less than 0 where it is below the ball
 * @param lean degrees by which the shank leans forward
 * @param curl degrees by which the toes are bent up
 * @param scale its size, where more of the body is in the picture
 */
export function leg({
  ball,
  lift = 0,
  lean = 0,
  curl = 0,
  scale = 1,
}: {
  ball: Point
  lift?: number
  lean?: number
  curl?: number
  scale?: number
}): string[] {
  const [joint] = placed([ankle], { turn: lift, scale, to: ball }) as [Point]
  return [
    outline(placed(shank, { turn: lean, scale, to: joint })),
    outline(placed(foot, { turn: lift, scale, to: ball })),
    outline(placed(toes, { turn: -curl, scale, to: ball })),
  ]
}

/** Thigh, hip and waist of somebody who sits, from the side, around the hip at 0 0. */
const hip = points('-46 -110, -52 -60, -50 -10, -40 26, -10 36, 40 36')
const lap = points('40 -22, 26 -40, 20 -70, 18 -110')

/** The upper part of a seated person from the waist to the knee. */
export function seatedThigh({ at, knee }: { at: Point; knee: Point }): string {
  const [x, y] = knee
  const end = placed(points('-24 34, 8 32, 24 10, 18 -14, -4 -24, -30 -24'), { to: [x, y] })
  return outline([...placed(hip, { to: at }), ...end, ...placed(lap, { to: at })])
}
