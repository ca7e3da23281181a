import { outline, placed, points, smooth } from '#base/curve.ts'
import { type Joint, limb } from '../limb.ts'
import { headFromSide } from '../profile.ts'
import { moved, type Sheet, stroked, wide } from '../sheet.ts'
import { petals } from '../tone.ts'
import { deep, indigo, jasmine, leaf, marigold, rose, saffron, violet } from './palette.ts'
import { cut, cutTogether, dotted, rangoli } from './paper-cut.ts'

/** A runner, a dancer and a walker cross a floor of rangoli dots. */
export function bangaloreHero(): Sheet {
  const ground = dotted([20, 20], [1590, 700], violet, 44, 4)
  const sun =
    cut(circle(820, 420, 350), marigold, 12) + rangoli(820, 420, 320, [saffron, '#f7bd50', '#f7bd50'])
  const floor = cut(
    'M-20 780C300 752 700 800 1040 772C1260 756 1480 780 1620 764L1620 1020L-20 1020Z',
    jasmine,
    -8,
  )
  const dots = dotted([10, 850], [1600, 1000], indigo, 38, 5)
  return wide(
    ground +
      sun +
      floor +
      dots +
      moved(330, 820, runner, 1.05) +
      moved(826, 846, dancer, 1.12) +
      moved(1320, 832, walker, 1.05),
    indigo,
  )
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`
const part = (...joints: Joint[]): string => limb(joints).path
const cloth = (...joints: Joint[]): string => limb(joints, { end: 'flat' }).path

const sole = (x: number, y: number, turn: number, scale = 1): string =>
  outline(
    placed(points('-14 -22, 14 -24, 40 -12, 66 -6, 72 4, 60 10, -14 10, -24 -4'), {
      to: [x, y],
      turn,
      scale,
    }),
  )

const runner =
  cutTogether([[part([30, -470, 22], [96, -420, 19], [150, -470, 14], [160, -484, 12]), '#6d4029']]) +
  cutTogether([
    [part([-10, -290, 40], [-70, -190, 30], [-190, -180, 22, 26], [-250, -160, 13]), '#6d4029'],
    [sole(-262, -160, 78), saffron],
  ]) +
  cut(cloth([-4, -300, 46], [-66, -196, 38]), deep) +
  cutTogether([
    [part([6, -290, 42], [108, -246, 32], [124, -150, 24, 28], [96, -40, 14]), '#8a5538'],
    [sole(92, -14, -6), saffron],
  ]) +
  cut(cloth([2, -300, 50], [60, -262, 44], [104, -236, 40]), violet) +
  cut(
    outline(
      points('-36 -282, -30 -360, -14 -440, 10 -500, 48 -508, 72 -486, 66 -420, 52 -340, 48 -276, 8 -262'),
    ),
    rose,
  ) +
  cutTogether(
    [
      [outline(headFromSide({ to: [76, -566], scale: 0.66, turn: 8 })), '#8a5538'],
      [part([56, -540, 22], [44, -490, 26]), '#8a5538'],
    ],
    6,
  ) +
  cut(
    outline(
      placed(points('-14 -94, 34 -86, 56 -58, 40 -40, 8 -36, 0 6, -40 30, -74 10, -84 -30, -60 -72'), {
        to: [76, -566],
        scale: 0.66,
        turn: 8,
      }),
    ),
    deep,
    4,
  ) +
  cut(outline(points('24 -580, -10 -604, -54 -596, -92 -560, -50 -570, -20 -560, 20 -550')), deep, 5) +
  cutTogether([[part([26, -470, 24], [-48, -410, 20], [-24, -340, 14], [-8, -330, 13]), '#8a5538']])

/** A sari drawn up for dancing, one foot beating the floor, arms in a line. */
const dancer =
  cutTogether(
    [
      [part([34, -474, 20], [130, -470, 18], [214, -510, 12], [232, -540, 9]), '#8c5a3a'],
      [petals([240, -560], 5, 40, 9, 0), '#8c5a3a'],
    ],
    6,
  ) +
  cutTogether([[part([-34, -474, 20], [-120, -430, 18], [-76, -366, 12], [-60, -360, 12]), '#8c5a3a']], 6) +
  cutTogether([
    [sole(-108, -2, 0, 0.9), '#8c5a3a'],
    [part([-70, -90, 26], [-92, -30, 16]), '#8c5a3a'],
  ]) +
  cutTogether([
    [part([110, -150, 26], [150, -110, 17]), '#8c5a3a'],
    [sole(160, -84, 24, 0.9), '#8c5a3a'],
  ]) +
  stroked(smooth(points('-112 -56, -92 -48, -72 -54')), marigold, 12, 'stroke-dasharray="4 11"') +
  cut(
    outline(
      points(
        '-30 -316, 30 -316, 110 -260, 168 -190, 170 -150, 118 -126, 60 -170, 16 -190, -30 -150, -54 -70, -124 -84, -132 -150, -110 -230',
      ),
    ),
    rose,
    10,
  ) +
  cut(
    outline(points('-30 -312, 30 -312, 46 -240, 70 -170, 44 -90, 0 -130, -44 -90, -70 -170, -46 -240')),
    '#f7bd50',
    8,
  ) +
  stroked(smooth(points('-26 -240, -34 -170, -30 -116')), saffron, 5) +
  stroked(smooth(points('0 -250, 0 -190, 0 -140')), saffron, 5) +
  stroked(smooth(points('26 -240, 34 -170, 30 -116')), saffron, 5) +
  cut(
    outline(
      points(
        '-46 -480, -20 -494, 20 -494, 46 -480, 40 -420, 30 -360, 40 -308, 0 -296, -40 -308, -30 -360, -40 -420',
      ),
    ),
    indigo,
    7,
  ) +
  cut(outline(points('-44 -484, -10 -490, 44 -330, 38 -304, 0 -310, -34 -420')), rose, 4) +
  stroked('M-42 -316C-14 -304 14 -304 42 -316', marigold, 12) +
  cutTogether(
    [
      [part([0, -548, 18], [0, -496, 20]), '#7c4d30'],
      [
        outline(
          points(
            '-38 -590, -34 -558, -16 -532, 0 -526, 16 -532, 34 -558, 38 -590, 26 -626, 0 -638, -26 -626',
          ),
        ),
        '#8c5a3a',
      ],
    ],
    6,
  ) +
  stroked('M-26 -584Q-16 -576 -7 -584M7 -584Q16 -576 26 -584', deep, 4) +
  stroked('M-27 -598Q-16 -606 -7 -599M7 -599Q16 -606 27 -598', deep, 4) +
  stroked('M-9 -548Q0 -541 9 -548', '#8e2f45', 5) +
  cut(
    outline(
      points('-44 -572, -42 -614, -22 -644, 0 -650, 22 -644, 42 -614, 44 -572, 30 -606, 0 -626, -30 -606'),
    ),
    deep,
    4,
  ) +
  cut(circle(0, -664, 24), deep, 4) +
  stroked('M-30 -656C-20 -690 20 -690 30 -656', jasmine, 13, 'stroke-dasharray="1 14"') +
  stroked('M0 -626L0 -600', marigold, 4) +
  `<circle cy="-594" r="5" fill="${marigold}"/>`

const walker =
  cutTogether([[part([14, -466, 20], [64, -390, 18], [112, -350, 13]), '#a06f4b']]) +
  cutTogether([
    [part([-6, -280, 40], [-50, -160, 28], [-110, -50, 17]), '#e9e2cf'],
    [sole(-112, -24, 34), leaf],
  ]) +
  cutTogether([
    [part([4, -280, 40], [62, -160, 28], [92, -40, 18]), jasmine],
    [sole(94, -10, -14), leaf],
  ]) +
  cut(
    outline(
      points('-44 -190, -46 -300, -40 -420, -26 -494, 8 -510, 40 -494, 50 -420, 52 -300, 76 -190, 20 -176'),
    ),
    marigold,
    9,
  ) +
  stroked(smooth(points('20 -500, 26 -420, 22 -350')), saffron, 6) +
  [-470, -436, -402].map((y) => `<circle cx="24" cy="${y}" r="5" fill="${jasmine}"/>`).join('') +
  cutTogether(
    [
      [outline(headFromSide({ to: [18, -570], scale: 0.66 })), '#a06f4b'],
      [part([0, -540, 24], [-2, -494, 28]), '#a06f4b'],
    ],
    6,
  ) +
  cut(
    outline(
      placed(points('-14 -94, 34 -86, 58 -58, 46 -44, 10 -44, 2 -4, -20 20, -60 40, -78 -10, -62 -68'), {
        to: [18, -570],
        scale: 0.66,
      }),
    ),
    '#d8d2c4',
    4,
  ) +
  cut(
    outline(
      placed(points('56 48, 74 44, 66 56, 48 76, 14 68, -8 40, 0 22, 26 50'), {
        to: [18, -570],
        scale: 0.66,
      }),
    ),
    '#d8d2c4',
    3,
  ) +
  cutTogether([
    [part([-16, -466, 26], [-50, -380, 22]), saffron],
    [part([-52, -384, 17], [-86, -316, 13], [-90, -300, 12]), '#a06f4b'],
  ])
