import { outline, type Point, points, smooth } from '#base/curve.ts'
import { filled, inside, stroked } from '../sheet.ts'
import { ink } from './palette.ts'

/** The shapes of `proneLeg`, for another hand to paint. */
export const proneLegShapes = () => ({
  skin: outline(upper, lower),
  shade: outline(underside),
  lines: lines.map((line) => smooth(line)),
})

/** A leg lying face down from the left edge of a picture 1600 wide, calf upward, the foot over a rolled towel. */
export function proneLeg(skin: string, shade: string): string {
  const path = outline(upper, lower)
  return (
    filled(path, skin) +
    inside('prone-leg', path, filled(outline(underside), shade, 'opacity="0.5"')) +
    lines.map((line) => stroked(smooth(line), ink, 4.5)).join('') +
    stroked(path, ink, 6)
  )
}

const upper: Point[] = points(
  '-60 520, 120 532, 280 576, 390 590, 500 556, 640 504, 780 500, 920 548, 1060 604, 1180 636, 1260 636, 1320 618, 1378 618, 1416 654',
)
const lower: Point[] = points(
  '1416 654, 1452 726, 1500 794, 1556 860, 1600 930, 1640 1010, 1560 1030, 1500 968, 1410 876, 1320 798, 1240 770, 1080 784, 900 820, 700 842, 500 850, 380 862, 240 870, 100 872, -60 876',
)
const underside: Point[] = points(
  '-60 760, 300 772, 520 740, 760 730, 980 720, 1160 712, 1290 716, 1370 776, 1470 876, 1600 1040, 900 1040, -60 980',
)
const lines: Point[][] = [
  points('388 604, 396 640, 390 672'),
  points('700 640, 820 664, 940 640, 990 604'),
  points('1060 640, 1170 664, 1262 664'),
  points('1268 724, 1286 706, 1306 716'),
]
