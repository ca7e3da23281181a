import { joints, limb } from '../limb.ts'
import { filled, inside, moved, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { stretched } from './from-behind.ts'
import { chinookSky, foothills, mountains, tree } from './land.ts'
import { cloud, dusk, ice, night, pine, sky, snow, spruce, straw, wheat } from './palette.ts'

/** Rising on the toes on a porch step, one hand on the rail. */
export function okotoksStepCalfRaise(): Sheet {
  const view =
    chinookSky(470) +
    mountains(470) +
    foothills(470) +
    tree(120, 720, 420) +
    tree(260, 690, 280) +
    tree(520, 670, 180) +
    tree(20, 760, 330)
  const siding =
    filled(rectangle(820, 0, 800, 820), pine) +
    stroked(
      Array.from({ length: 12 }, (_, index) => `M820 ${60 + index * 64}L1620 ${60 + index * 64}`).join(''),
      spruce,
      5,
    )
  const door =
    filled(rectangle(1130, 90, 330, 730), night) +
    filled(rectangle(1150, 110, 290, 710), wheat) +
    filled(rectangle(1186, 150, 218, 240), sky) +
    filled(`M1186 330L1260 270L1320 320L1404 250L1404 390L1186 390Z`, cloud) +
    stroked('M1295 150L1295 390M1186 270L1404 270', straw, 8) +
    `<circle cx="1186" cy="500" r="14" fill="${night}"/>`
  const post = filled(rectangle(760, 0, 74, 840), snow) + filled(rectangle(812, 0, 22, 840), ice)
  const deck =
    filled(rectangle(-20, 800, 1640, 44), '#d9b483') +
    filled(rectangle(-20, 844, 1640, 180), '#a67c4f') +
    stroked('M-20 844L1620 844', '#7c5936', 6) +
    filled(rectangle(620, 884, 700, 40), '#d9b483') +
    filled(rectangle(620, 924, 700, 100), '#8d6740')
  const rail =
    filled(rectangle(-20, 560, 800, 30), snow) +
    filled(rectangle(-20, 760, 800, 22), snow) +
    filled([40, 140, 240, 340, 440, 540, 640].map((x) => rectangle(x, 580, 22, 190)).join(''), snow)
  const handrail = stroked('M798 500L798 930', night, 22) + stroked('M800 500L690 420', night, 26)
  return wide(view + rail + siding + door + post + deck + handrail + moved(960, 886, riser, 1.7), sky)
}

const riserLegs = [
  limb(joints('-30 -214 35, -33 -130 25 24, -34 -92 27 25, -30 -44 11 11, -29 -30 14')),
  limb(joints('30 -214 35, 33 -130 24 25, 34 -92 25 27, 30 -44 11 11, 29 -30 14')),
]
const riser =
  stretched(
    0,
    0.94,
    1.2,
    [
      'M-48 -2C-48 -22 -42 -30 -29 -30C-16 -30 -12 -22 -12 -2Z',
      'M12 -2C12 -22 16 -30 29 -30C42 -30 48 -22 48 -2Z',
    ]
      .map((path) => filled(path, '#7a4d35'))
      .join('') +
      riserLegs
        .map(
          ({ path }, index) =>
            filled(path, '#a9714e') +
            inside(
              `riser-${index}`,
              path,
              filled(
                `M${index ? 30 : -30} -260L120 -260L120 0L${index ? 33 : -28} 0Z`,
                '#8a5a3f',
                index ? '' : 'transform="translate(0 0)"',
              ),
            ),
        )
        .join('') +
      filled(limb(joints('-31 -212 36, -35 -140 36'), { start: 'flat', end: 'flat' }).path, dusk) +
      filled(limb(joints('31 -212 36, 35 -140 36'), { start: 'flat', end: 'flat' }).path, '#2f485b'),
  ) +
  stretched(
    -34,
    0.86,
    1,
    filled(limb(joints('0 -398 18, 0 -352 21')).path, '#8a5a3f') +
      filled(
        'M-22 -366C-50 -358 -70 -346 -74 -328C-70 -290 -62 -250 -66 -196L66 -196C62 -250 70 -290 74 -328C70 -346 50 -358 22 -366Z',
        '#b5532f',
      ) +
      filled(
        'M6 -366L22 -366C50 -358 70 -346 74 -328C70 -290 62 -250 66 -196L20 -196C10 -250 14 -310 6 -366Z',
        '#94401f',
      ) +
      filled(limb(joints('-60 -332 22, -104 -280 19, -116 -232 15')).path, '#b5532f') +
      filled(limb(joints('-112 -240 15, -112 -214 14, -100 -204 12')).path, '#a9714e') +
      filled(limb(joints('60 -332 22, 84 -268 18, 82 -212 14')).path, '#94401f') +
      filled(limb(joints('82 -214 13, 80 -186 12')).path, '#8a5a3f'),
  ) +
  stretched(
    -132,
    0.77,
    0.77,
    filled(
      'M-31 -412C-31 -372 -16 -362 0 -362C16 -362 31 -372 31 -412C31 -440 16 -450 0 -450C-16 -450 -31 -440 -31 -412Z',
      '#a9714e',
    ) +
      filled(
        'M-33 -416C-34 -396 -28 -392 0 -390C28 -392 34 -396 33 -416C33 -442 18 -454 0 -454C-18 -454 -33 -442 -33 -416Z',
        '#241a17',
      ),
  )
