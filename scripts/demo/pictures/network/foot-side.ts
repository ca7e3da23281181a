import { outline, type Point, placed, points } from '#base/curve.ts'

export type Stance = { turn?: number; scale?: number; to?: Point }

/**
 * A bare right-pointing foot and lower leg from the side. The bottom of the heel is the origin; the foot is 460 long
 * and the leg ends 820 above.
 */
export const footFromSide = (stance: Stance): string => outline(placed(front, stance), placed(under, stance))

/** The ankle bone, the arch and the toes: short lines that say which side is seen. */
export const footLines = (stance: Stance): Point[][] => lines.map((line) => placed(line, stance))

/** The part of the foot and leg turned away from the light. */
export const footShade = (stance: Stance): string => outline(placed(shade, stance))

const front: Point[] = points(
  '168 -820, 170 -640, 166 -480, 160 -340, 158 -240, 172 -182, 214 -140, 282 -104, 350 -76, 404 -60, 442 -56, 464 -38, 464 -14, 446 0',
)
const under: Point[] = points(
  '446 0, 404 0, 382 -8, 350 2, 306 4, 262 -8, 206 -26, 150 -22, 96 -4, 44 4, 4 -4, -18 -34, -18 -76, 2 -118, 28 -166, 42 -230, 40 -320, 18 -420, -16 -520, -26 -640, -10 -820',
)
const lines: Point[][] = [
  points('92 -152, 110 -170, 134 -166, 142 -144'),
  points('216 -30, 262 -46, 318 -40'),
  points('398 -58, 388 -44, 392 -26'),
  points('442 -46, 456 -34, 452 -24'),
  points('58 -300, 66 -220, 56 -160'),
]
const shade: Point[] = points(
  '-60 -840, 60 -830, 36 -640, 54 -500, 84 -330, 84 -200, 60 -130, 72 -70, 160 -60, 280 -36, 380 -26, 480 -20, 470 30, 200 20, 0 30, -60 -40, -30 -200',
)
