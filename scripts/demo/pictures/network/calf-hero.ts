import { mirrored, outline, type Point, points, smooth } from '#base/curve.ts'
import { filled, inside, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { clay, ink, mist, oat, palm, paper, sand, slate, umber } from './palette.ts'

/** Two calves from behind on the edge of a step, heels raised. */
export function calfHero(): Sheet {
  const wall = filled(rectangle(0, 0, 1600, 1000), sand)
  const light = filled('M980 0L1600 0L1600 640L1300 812L700 812Z', paper)
  const step =
    filled(rectangle(0, 812, 1600, 46), oat) +
    filled(rectangle(0, 858, 1600, 142), slate) +
    stroked('M0 812L1600 812', umber, 3)
  const nosing = stroked('M0 858L1600 858', ink, 5)
  const shadows =
    filled('M410 858C330 900 250 940 200 1000L560 1000C590 940 640 890 690 858Z', ink, 'opacity="0.28"') +
    filled('M870 858C790 900 720 940 670 1000L1030 1000C1060 940 1110 890 1150 858Z', ink, 'opacity="0.28"')
  return wide(wall + light + step + shadows + leg('left', 566) + leg('right', 1018) + nosing, mist)
}

function leg(side: 'left' | 'right', axis: number): string {
  const turned = (points: Point[]) => {
    const here = points.map(([x, y]): Point => [x + axis, y])
    return side === 'left' ? mirrored(here, axis) : here
  }
  const skin = outline(turned(inner), turned(outer))
  const forefoot = outline(turned(sole))
  const shaded =
    side === 'left'
      ? 'M-900 -60L-40 -60C-70 200 -60 420 -14 620C-30 700 -60 760 -40 1000L-900 1000Z'
      : 'M-900 -60L-60 -60C-100 200 -90 400 -20 600C-30 700 -60 760 -40 1000L-900 1000Z'
  return (
    toes
      .map((toe) => smooth(turned(toe)))
      .map((toe) => filled(toe, clay) + stroked(toe, ink, 6))
      .join('') +
    filled(forefoot, palm) +
    stroked(forefoot, ink, 6) +
    creases.map((line) => stroked(smooth(turned(line)), umber, 4)).join('') +
    filled(skin, clay) +
    inside(
      `calf-${side}`,
      skin,
      `<path transform="translate(${axis} 0)" d="${shaded}" fill="${umber}" opacity="0.55"/>`,
    ) +
    [...definition].map((line) => stroked(smooth(turned(line)), ink, 4.5)).join('') +
    stroked(skin, ink, 6)
  )
}

const inner: Point[] = points(
  '-122 -40, -116 30, -134 110, -164 220, -166 320, -136 420, -94 510, -66 580, -60 612, -76 644, -64 682, -68 722, -58 762, -30 788, 0 794',
)
const outer: Point[] = points(
  '0 794, 30 788, 58 762, 70 722, 64 694, 80 662, 64 620, 62 580, 76 520, 118 420, 152 310, 156 220, 136 110, 120 30, 124 -40',
)
/** Beneath the raised heel, from the arch to the ball of the foot. */
const sole: Point[] = points(
  '-54 730, -60 770, -74 800, -86 826, -84 848, -64 857, 0 858, 66 857, 88 848, 92 826, 80 798, 64 770, 58 730, 0 720',
)
const creases: Point[][] = [
  points('-52 806, -20 816, 24 816, 56 806'),
  points('-70 832, -44 826, -16 832, -6 846'),
  points('74 832, 50 826, 26 832, 16 846'),
]
/** The great toe and the smallest one, beside the ball. */
const toes: Point[][] = [
  points('-70 812, -96 820, -112 838, -108 854, -84 858, -60 856'),
  points('74 820, 98 826, 112 840, 108 854, 86 858, 66 856'),
]
const definition: Point[][] = [
  points('-4 190, -8 280, -6 360'),
  points('-112 452, -60 446, -24 400, -6 360, 22 384, 60 402, 104 392'),
  points('-24 560, -20 630, -30 690'),
  points('28 560, 24 630, 34 690'),
  points('-70 640, -54 646, -52 664'),
  points('74 658, 58 664, 56 682'),
  points('-92 28, -30 46, 40 46, 96 26'),
]
