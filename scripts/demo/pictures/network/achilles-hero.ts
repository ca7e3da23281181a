import { outline, type Point, placed, points, polygon, smooth } from '#base/curve.ts'
import { joints, limb } from '../limb.ts'
import { headFromSide } from '../profile.ts'
import { filled, inside, joined, moved, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { brick, ink, mist, oat, paper, sand, slate } from './palette.ts'

/** A runner sits on a step and holds the tendon above one heel. */
export function achillesTendinopathyHero(): Sheet {
  const wall =
    filled(rectangle(0, 0, 1600, 1000), sand) + filled('M620 0L1600 0L1600 560L1240 1000L200 1000Z', paper)
  const hedge = filled(
    outline(
      points('1040 760, 1080 640, 1180 600, 1280 560, 1420 590, 1520 540, 1660 580'),
      points('1660 580, 1660 930, 1040 930'),
    ),
    mist,
  )
  const steps =
    filled(
      'M-220 640L700 640L700 780L1000 780L1000 910L1620 910L1620 1020L-220 1020Z',
      oat,
      `stroke="${ink}" stroke-width="6"`,
    ) +
    filled(
      'M700 640L700 780L640 780L640 666L-220 666L-220 640ZM1000 780L1000 910L940 910L940 806L700 806L700 780Z',
      slate,
      'opacity="0.55"',
    ) +
    stroked('M-220 640L700 640L700 780L1000 780L1000 910L1620 910', ink, 6)
  const rail = stroked('M70 640L70 250M330 640L330 250', ink, 16) + stroked('M-220 246L420 246', ink, 26)
  return wide(wall + moved(-90, -90, hedge + rail + steps + farSide + body + nearSide, 1.15), paper)
}

const skin = '#8a5c43'
const shade = '#63402e'

const shoe = (x: number, y: number, color: string, turn = 0): string => {
  const at = (shape: readonly Point[]) => placed(shape, { turn, to: [x, y], scale: 1.06 })
  const upper = outline(
    at(points('-24 -40, 36 -48, 62 -44, 112 -34, 168 -26, 186 -8, 182 6')),
    at(points('182 6, -24 6, -34 -24')),
  )
  return (
    filled(upper, color, `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`) +
    filled(polygon(at(points('-32 0, 188 0, 178 20, -24 20'))), paper, `stroke="${ink}" stroke-width="5"`) +
    stroked(smooth(at(points('70 -46, 84 -32'))), ink, 5) +
    stroked(smooth(at(points('92 -38, 104 -26'))), ink, 5)
  )
}

const farSide =
  joined(
    [
      limb(joints('650 570 76, 800 540 70, 940 540 56, 1010 620 54 54, 1060 740 40 50, 1090 860 26 30'), {
        end: 'flat',
      }).path,
    ],
    shade,
    ink,
    4.5,
  ) +
  shoe(1078, 892, slate) +
  joined([limb(joints('640 560 88, 780 536 80, 890 526 70'), { end: 'flat' }).path], '#1d1c1e', ink, 4.5) +
  joined([limb(joints('800 360 38, 890 470 34, 920 500 28')).path], shade, ink, 4.5)

const head = { turn: 34, scale: 1.02, to: [868, 236] as const }
const body =
  joined([outline(headFromSide(head)), limb(joints('850 262 42, 806 330 48')).path], skin, ink, 4.5) +
  filled(
    outline(
      placed(
        points('-14 -92, 30 -86, 50 -62, 40 -40, 10 -34, 2 0, -14 20, -38 26, -64 34, -80 -14, -62 -68'),
        head,
      ),
    ),
    ink,
  ) +
  filled(outline(placed(points('-64 -16, -104 -30, -120 0, -108 34, -74 30'), head)), ink) +
  stroked(smooth(placed(points('-66 -18, -74 2, -68 26'), head)), brick, 9) +
  stroked(smooth(placed(points('2 -4, 10 6, 0 16'), head)), ink, 4) +
  joined(
    [
      outline(
        points(
          '846 322, 868 380, 840 450, 790 520, 742 590, 650 640, 566 636, 548 580, 584 480, 650 380, 726 310, 800 292',
        ),
      ),
    ],
    brick,
    ink,
    3,
  ) +
  stroked(smooth(points('812 440, 776 470, 752 512')), ink, 4)

const nearLeg = limb(
  joints('640 590 80, 780 530 74, 896 480 54 58, 920 560 44 62, 918 660 34 44, 912 745 26 28'),
  { end: 'flat' },
)
const arm = limb(joints('782 356 46, 776 450 40, 772 540 34, 812 624 32, 856 682 24'))
const nearSide =
  joined([nearLeg.path], skin, ink, 4.5) +
  inside(
    'near-leg',
    nearLeg.path,
    filled('M820 560L882 556L900 640L902 790L820 790Z', shade, 'opacity="0.6"'),
  ) +
  shoe(898, 762, brick) +
  joined([limb(joints('630 590 94, 740 556 88, 836 514 78'), { end: 'flat' }).path], '#2f2d30', ink, 4.5) +
  hand() +
  joined([arm.path], skin, ink, 4.5) +
  joined([limb(joints('790 340 56, 778 400 54, 776 450 50'), { end: 'flat' }).path], brick, ink, 4.5)

function hand(): string {
  const thumb = limb(joints('852 670 22, 882 662 15, 910 676 11'))
  const fingers = [
    [858, 690, 900, 708],
    [856, 704, 898, 726],
  ].map(
    ([x = 0, y = 0, toX = 0, toY = 0]) =>
      limb([
        [x, y, 17],
        [(x + toX) / 2, (y + toY) / 2 + 6, 13],
        [toX, toY - 6, 10],
      ]).path,
  )
  return joined([...fingers, thumb.path], skin, ink, 4.5)
}
