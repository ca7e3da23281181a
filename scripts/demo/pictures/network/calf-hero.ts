import { mirrored, outline, type Point, points, smooth } from '#base/curve.ts'
import { filled, inside, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { clay, ink, mist, oat, paper, sand, slate, umber } from './palette.ts'

/** Two calves from behind on the edge of a step, heels raised. */
export function calfHero(): Sheet {
  const wall = filled(rectangle(0, 0, 1600, 1000), sand)
  const light = filled('M980 0L1600 0L1600 640L1300 812L700 812Z', paper)
  const step = filled(rectangle(0, 812, 1600, 46), oat) + filled(rectangle(0, 858, 1600, 142), slate)
  const nosing = stroked('M0 858L1600 858', ink, 5) + stroked('M0 812L560 812M1040 812L1600 812', umber, 3)
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
  const bottom = outline(turned(underside))
  const shaded =
    side === 'left'
      ? 'M-900 -60L-40 -60C-70 200 -60 420 -14 620C-30 700 -60 760 -40 1000L-900 1000Z'
      : 'M-900 -60L-60 -60C-100 200 -90 400 -20 600C-30 700 -60 760 -40 1000L-900 1000Z'
  return (
    filled(skin, clay) +
    inside(
      `calf-${side}`,
      skin,
      `<path transform="translate(${axis} 0)" d="${shaded}" fill="${umber}" opacity="0.55"/>` +
        filled(bottom, umber) +
        stroked(smooth(turned(heelEdge)), ink, 4),
    ) +
    [...definition].map((line) => stroked(smooth(turned(line)), ink, 4.5)).join('') +
    stroked(skin, ink, 6)
  )
}

const inner: Point[] = points(
  '-122 -40, -116 30, -134 110, -164 220, -166 320, -136 420, -94 510, -66 590, -62 640, -76 672, -70 706, -90 760, -126 810, -132 846, -100 858',
)
const outer: Point[] = points(
  '-100 858, 0 862, 110 858, 148 840, 138 806, 98 756, 76 716, 88 690, 74 652, 62 600, 76 520, 118 420, 152 310, 156 220, 136 110, 120 30, 124 -40',
)
const underside: Point[] = points(
  '-56 742, 0 752, 60 740, 96 780, 128 830, 100 856, 0 858, -100 856, -124 830, -92 780',
)
const heelEdge: Point[] = points('-60 690, -56 742, 0 756, 60 740, 66 700')
const definition: Point[][] = [
  points('-4 190, -8 280, -6 360'),
  points('-112 452, -60 446, -24 400, -6 360, 22 384, 60 402, 104 392'),
  points('-24 560, -20 630, -30 690'),
  points('28 560, 24 630, 34 690'),
  points('-92 28, -30 46, 40 46, 96 26'),
]
