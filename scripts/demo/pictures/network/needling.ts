import { points, smooth } from '#base/curve.ts'
import { pinchingHand } from '../pinching-hand.ts'
import { filled, inside, joined, moved, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { brick, clay, ink, mist, oat, paper, sand, slate, umber } from './palette.ts'
import { proneLeg } from './prone-leg.ts'

/** A gloved hand places a thin needle in a calf. */
export function dryNeedlingHero(): Sheet {
  const leg = moved(-190, -60, proneLeg(clay, umber), 1.18)
  return wide(backdrop + table + leg + moved(736, 366, dimple(146) + needle(146) + hand, 1.1), paper)
}

/** Two needles in a calf, clipped to a small stimulator. */
export function needlingSessionPoster(): Sheet {
  const wires =
    stroked('M642 404C700 290 880 250 1000 276C1080 294 1130 316 1204 316', brick, 6) +
    stroked('M862 420C920 350 990 348 1056 364C1106 376 1150 352 1204 352', ink, 6)
  return wide(
    backdrop +
      table +
      towel +
      proneLeg(clay, umber) +
      moved(640, 384, dimple(122) + needle(122) + clip(brick)) +
      moved(860, 396, dimple(130) + needle(130) + clip(ink)) +
      wires +
      moved(1200, 250, device),
    paper,
  )
}

/** Two pads on a calf, wired to a small box with a dial. */
export function calfElectricalStimulationPoster(): Sheet {
  const pad = `<rect x="-72" y="-46" width="144" height="112" rx="16" fill="${mist}" stroke="${ink}" stroke-width="6"/><rect x="-52" y="-26" width="104" height="72" rx="8" fill="none" stroke="${slate}" stroke-width="4"/><rect x="-12" y="-62" width="24" height="30" rx="6" fill="${ink}"/>`
  const wires =
    stroked('M600 484C590 330 720 230 860 236C1000 240 1080 316 1204 316', brick, 6) +
    stroked('M850 504C866 400 930 348 1010 362C1080 374 1130 352 1204 352', ink, 6)
  return wide(
    backdrop +
      table +
      towel +
      proneLeg('#8a5c43', '#4f3527') +
      wires +
      moved(600, 548, pad, 1, -13) +
      moved(850, 560, pad, 1, 15) +
      moved(1200, 250, device),
    sand,
  )
}

const needle = (reach: number): string =>
  stroked(`M0 0L0 ${reach}`, ink, 4) +
  stroked('M0 -120L0 0', ink, 13) +
  stroked('M0 -116L0 -4', slate, 6) +
  `<circle cy="-128" r="10" fill="none" stroke="${ink}" stroke-width="5"/>`

const dimple = (reach: number): string => `<ellipse cy="${reach}" rx="15" ry="6" fill="${umber}"/>`

const clip = (color: string): string =>
  `<rect x="-12" y="6" width="24" height="44" rx="6" fill="${color}" stroke="${ink}" stroke-width="4"/>`

const backdrop =
  filled(rectangle(0, 0, 1600, 1000), sand) +
  filled('M0 0L720 0L300 1000L0 1000Z', paper) +
  filled('M860 0L1010 0L600 1000L450 1000Z', paper)

const table =
  filled('M-20 852L1352 852C1372 852 1376 908 1352 908L-20 908Z', mist, `stroke="${ink}" stroke-width="6"`) +
  filled('M-20 908L1310 908L1310 1020L-20 1020Z', slate, `stroke="${ink}" stroke-width="6"`)

const towel =
  `<circle cx="1190" cy="812" r="52" fill="${paper}" stroke="${ink}" stroke-width="6"/>` +
  stroked(
    'M1190 812C1206 800 1212 824 1190 832C1160 838 1154 792 1192 786C1232 784 1236 842 1192 846',
    slate,
    5,
  )

const device =
  filled(rectangle(-90, 170, 600, 26), umber, `stroke="${ink}" stroke-width="6"`) +
  filled('M300 196L360 196L300 290Z', umber, `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`) +
  `<rect width="250" height="170" rx="22" fill="${paper}" stroke="${ink}" stroke-width="6"/><rect x="26" y="28" width="92" height="44" rx="6" fill="${oat}" stroke="${ink}" stroke-width="4"/>` +
  `<circle cx="182" cy="86" r="44" fill="${ink}"/>${stroked('M182 86L206 56', paper, 8)}` +
  `<circle cx="46" cy="120" r="12" fill="${brick}"/><circle cx="96" cy="120" r="12" fill="${slate}"/>` +
  stroked('M40 50L58 50L66 38L76 62L84 50L104 50', ink, 4)

const glove = '#b9c3c4'
const { curled, forefinger, palm, wrist, thumb } = pinchingHand()
const hand =
  curled.map(({ path }) => joined([path], '#9aa7a9', ink, 4.5)).join('') +
  joined([palm, wrist.path, forefinger.path], glove, ink, 4.5) +
  joined([thumb.path], glove, ink, 4.5) +
  inside(
    'palm',
    palm,
    filled('M236 -84C290 -140 380 -160 420 -190L424 -120C380 -60 330 -20 290 -22Z', glove),
  ) +
  stroked(smooth(points('120 -236, 168 -214, 176 -172')), ink, 4) +
  stroked(smooth(points('24 -190, 44 -176, 46 -152')), ink, 3.5) +
  stroked(smooth(points('106 -82, 120 -62, 112 -22')), ink, 3.5) +
  filled(
    'M448 -318L520 -160L900 -340L800 -520Z',
    paper,
    `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`,
  ) +
  stroked('M478 -332L552 -174', slate, 5) +
  stroked('M424 -306L494 -158', ink, 5)
