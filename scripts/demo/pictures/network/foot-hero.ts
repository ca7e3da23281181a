import { smooth } from '#base/curve.ts'
import { filled, inside, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { footFromSide, footLines, footShade, type Stance } from './foot-side.ts'
import { clay, ink, mist, oat, paper, sand, slate, umber } from './palette.ts'

/** The first step of the day: the heel lands in the light of a window. */
export function footAndAnkleHero(): Sheet {
  const lit = 'M620 0L1180 0L1420 720L1560 1000L780 1000L740 720Z'
  const wall = filled(rectangle(0, 0, 1600, 720), sand)
  const floor = filled(rectangle(0, 720, 1600, 280), oat)
  const light =
    inside('wall', rectangle(0, 0, 1600, 720), filled(lit, paper)) +
    inside('floor', rectangle(0, 720, 1600, 280), filled(lit, sand))
  const mullion = inside(
    'lit',
    lit,
    filled('M880 0L910 0L1090 720L1160 1000L1120 1000L1055 720Z', oat, 'opacity="0.55"'),
  )
  const skirting =
    filled(rectangle(0, 690, 1600, 30), mist) + stroked('M0 690L1600 690M0 720L1600 720', umber, 3)
  const behind: Stance = { turn: 27, scale: 1.18, to: [170, 640] }
  const ahead: Stance = { turn: -17, scale: 1.42, to: [760, 878] }
  return wide(
    wall +
      floor +
      light +
      mullion +
      skirting +
      boards +
      shadow +
      foot('behind', behind, umber, ink, 0.3) +
      foot('ahead', ahead, clay, umber, 0.5),
    mist,
  )
}

function foot(id: string, stance: Stance, skin: string, shade: string, depth: number): string {
  const path = footFromSide(stance)
  return (
    filled(path, skin) +
    inside(id, path, filled(footShade(stance), shade, `opacity="${depth}"`)) +
    stroked(path, ink, 6) +
    footLines(stance)
      .map((line) => stroked(smooth(line), ink, 4.5))
      .join('')
  )
}

const boards =
  stroked('M0 780L1600 780M0 856L1600 856M0 946L1600 946', umber, 3) +
  stroked(
    'M300 720L284 780M940 780L930 856M480 856L462 946M1320 856L1334 946M1180 720L1190 780M120 946L104 1000M860 946L852 1000',
    umber,
    3,
  )
const shadow =
  filled('M744 884C860 862 1180 866 1400 884C1300 916 900 922 744 884Z', slate, 'opacity="0.75"') +
  filled('M440 868C520 846 660 850 724 868C660 890 520 892 440 868Z', slate, 'opacity="0.75"')
