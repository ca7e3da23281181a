import { outline, type Point, placed, points, smooth } from '#base/curve.ts'
import { joints, limb } from '../limb.ts'
import { filled, inside, joined, type Sheet, square, stroked, wide } from '../sheet.ts'
import { cross, rectangle, referral } from '../tone.ts'
import { footFromSide, footLines, footShade, type Stance } from './foot-side.ts'
import { brick, clay, ink, mist, oat, paper, sand, slate, umber } from './palette.ts'

/** Feet over the edge of a bed, one heel just touching the floor. */
export function plantarFasciitisHero(): Sheet {
  const near: Stance = { turn: -20, scale: 1.02, to: [1000, 890] }
  const far: Stance = { turn: 10, scale: 0.94, to: [640, 790] }
  const room =
    filled(rectangle(0, 0, 1600, 800), sand) +
    filled('M900 0L1600 0L1600 800L1320 800Z', paper) +
    filled(rectangle(0, 800, 1600, 200), oat)
  const floorLight = filled('M1320 800L1600 800L1600 1000L1400 1000Z', sand)
  const skirting =
    filled(rectangle(0, 772, 1600, 28), mist) + stroked('M0 772L1600 772M0 800L1600 800', umber, 3)
  const mattress =
    filled(
      'M-20 300L620 300C700 300 736 330 736 372L736 450C736 494 700 516 650 516L-20 516Z',
      paper,
      `stroke="${ink}" stroke-width="6"`,
    ) +
    stroked('M-20 410L728 410', slate, 4) +
    filled(
      'M-20 284C120 276 260 280 380 300C430 310 450 340 446 390C440 460 452 520 440 580C380 566 340 592 280 580C220 568 160 596 100 582C60 574 20 590 -20 584Z',
      slate,
      `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`,
    ) +
    stroked(
      'M340 330C334 420 344 500 338 572M180 320C188 400 172 500 182 574M50 330C56 420 46 500 54 574',
      ink,
      4,
    )
  const frame =
    filled(rectangle(0, 520, 660, 90), umber, `stroke="${ink}" stroke-width="6"`) +
    filled(rectangle(250, 606, 64, 230), umber, `stroke="${ink}" stroke-width="6"`)
  const shadow =
    filled('M980 896C1080 876 1280 880 1420 896C1300 922 1080 922 980 896Z', umber, 'opacity="0.5"') +
    filled('M640 872C740 856 940 856 1040 872C940 890 740 890 640 872Z', umber, 'opacity="0.35"')
  return wide(
    room +
      floorLight +
      skirting +
      frame +
      mattress +
      shadow +
      foot('far', far, umber, 0.3) +
      foot('near', near, clay, 0.5) +
      trousers,
    paper,
  )
}

function foot(id: string, stance: Stance, skin: string, depth: number): string {
  const path = footFromSide(stance)
  const bare =
    filled(path, skin) +
    inside(id, path, filled(footShade(stance), depth < 0.4 ? ink : umber, `opacity="${depth}"`)) +
    stroked(path, ink, 6) +
    footLines(stance)
      .map((line) => stroked(smooth(line), ink, 4))
      .join('')
  return inside(`below-${id}`, rectangle(0, 460, 1600, 540), bare)
}

const farLeg = limb(joints('200 180 96, 720 182 100, 836 240 98, 822 380 88, 794 500 86'), {
  start: 'flat',
  end: 'flat',
})
const nearLeg = limb(joints('110 196 130, 420 200 122, 720 196 120, 862 246 116, 926 390 102, 974 520 98'), {
  start: 'flat',
  end: 'flat',
})
const trousers =
  joined([farLeg.path], slate, ink, 4.5) +
  joined([nearLeg.path], mist, ink, 4.5) +
  stroked(smooth(points('846 322, 820 250, 770 216')), ink, 4) +
  stroked('M868 524L1056 458', ink, 4) +
  joined(
    ['M-40 -40L330 -40C336 60 356 130 344 190C334 272 306 328 240 332L90 332C10 328 -30 260 -40 160Z'],
    paper,
    ink,
    4.5,
  ) +
  stroked('M344 200C300 214 280 240 262 306', ink, 4) +
  joined(
    [
      'M400 40C450 30 500 40 530 52C570 66 596 84 592 100C586 112 560 104 540 98C560 116 570 132 556 138C540 142 520 120 500 112C510 130 510 144 496 146C470 140 440 126 404 116Z',
    ],
    clay,
    ink,
    4.5,
  ) +
  joined(
    [limb(joints('150 -80 70, 200 10 64, 300 66 52, 410 80 44'), { end: 'flat' }).path],
    paper,
    ink,
    4.5,
  ) +
  stroked('M392 36L386 124', ink, 4)

/** The foot from its inner side: the band along the sole, and the tender spot where it starts. */
export function plantarFasciaSole(): Sheet {
  const skin = outline(at(top), at(sole))
  return square(
    [
      filled(skin, sand),
      ...bones.map((bone) => filled(outline(at(bone)), paper, `stroke="${slate}" stroke-width="5"`)),
      filled(outline(at(band)), clay, `stroke="${ink}" stroke-width="5" stroke-linejoin="round"`),
      ...[4, 8, 12].map((drop) =>
        stroked(smooth(at(fiber.map(([x, y]) => [x, y - 11 + drop * 0.9]))), paper, 3),
      ),
      inside(
        'heel',
        skin,
        referral(
          [{ at: placed([[62, -14]], stance)[0] ?? [0, 0], across: 120, down: 92, strength: 0.95 }],
          brick,
        ),
      ),
      stroked(smooth(at([...top, ...sole.slice(1)])), ink, 7),
      stroked(smooth(at(points('452 -44, 466 -34, 462 -22'))), ink, 4),
      cross(placed([[70, -20]], stance)[0] ?? [0, 0], ink, paper, 22),
      stroked('M60 1226L1340 1226', slate, 4),
    ].join(''),
    paper,
  )
}

const stance = { scale: 2.5, to: [150, 1210] as Point }
const at = (points: readonly Point[]): Point[] => placed(points, stance)
const top: Point[] = points(
  '172 -500, 160 -330, 160 -240, 176 -186, 220 -144, 288 -106, 352 -76, 406 -58, 446 -52, 472 -36, 470 -12, 448 0',
)
const sole: Point[] = points(
  '448 0, 412 0, 388 -1, 352 3, 312 -2, 268 -26, 212 -42, 152 -32, 100 -6, 48 4, 4 -4, -18 -34, -18 -76, 2 -118, 28 -166, 42 -230, 38 -330, 16 -500',
)
const bones: Point[][] = [
  points('66 -520, 134 -520, 132 -330, 138 -230, 160 -176, 130 -160, 92 -166, 80 -190, 84 -260, 76 -350'),
  points('86 -158, 124 -152, 160 -168, 186 -140, 192 -112, 164 -104, 130 -112, 92 -118'),
  points('0 -66, 24 -100, 70 -108, 120 -104, 162 -98, 166 -74, 130 -64, 96 -42, 58 -26, 18 -32'),
  points('196 -138, 216 -122, 214 -82, 194 -78, 176 -92'),
  points('222 -118, 256 -100, 254 -68, 222 -74'),
  points('264 -98, 290 -80, 340 -56, 372 -48, 382 -28, 366 -16, 342 -28, 300 -48, 262 -64'),
  points('388 -44, 412 -36, 426 -38, 430 -18, 412 -20, 390 -20'),
  points('436 -38, 456 -32, 460 -20, 436 -18'),
]
const band: Point[] = points(
  '52 -34, 70 -38, 110 -46, 160 -56, 214 -60, 272 -44, 320 -22, 370 -14, 424 -14, 426 -6, 372 -5, 318 -10, 268 -30, 212 -47, 156 -42, 112 -26, 76 -18, 54 -20',
)
const fiber: Point[] = points('64 -22, 112 -31, 158 -44, 213 -49, 268 -33, 318 -13, 370 -6, 420 -8')
