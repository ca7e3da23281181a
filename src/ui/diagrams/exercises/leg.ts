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
 */
export function leg({
  ball,
  lift = 0,
  lean = 0,
  curl = 0,
}: {
  ball: Point
  lift?: number
  lean?: number
  curl?: number
}): string[] {
  const [joint] = placed([ankle], { turn: lift, to: ball }) as [Point]
  return [
    outline(placed(shank, { turn: lean, to: joint })),
    outline(placed(foot, { turn: lift, to: ball })),
    outline(placed(toes, { turn: -curl, to: ball })),
  ]
}
