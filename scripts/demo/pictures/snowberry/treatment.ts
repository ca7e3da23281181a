import { points, smooth } from '#base/curve.ts'
import { joints, limb } from '../limb.ts'
import { proneLegShapes } from '../network/prone-leg.ts'
import { pinchingHand } from '../pinching-hand.ts'
import { filled, inside, moved, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { chinookSky, foothills, mountains, tree } from './land.ts'
import { ice, night, pine, sage, snow, spruce, straw, wheat } from './palette.ts'

/** Gloved hands place a needle in the calf of a person lying face down, hills in the window. */
export function okotoksNeedlingCalf(): Sheet {
  const { skin, shade, lines } = proneLegShapes()
  const window = inside(
    'window',
    rectangle(150, 90, 560, 400),
    moved(
      60,
      60,
      chinookSky(360) +
        mountains(360) +
        foothills(360) +
        tree(180, 470, 150) +
        tree(250, 480, 200) +
        tree(590, 476, 170),
      0.82,
    ),
  )
  const room =
    filled(rectangle(0, 0, 1600, 1000), ice) +
    filled(rectangle(0, 0, 1600, 34), sage) +
    filled(rectangle(126, 66, 608, 448), snow) +
    window +
    filled(rectangle(422, 90, 16, 400), snow) +
    filled(rectangle(106, 502, 648, 30), snow)
  const table =
    filled('M-20 850L1360 850C1390 850 1390 916 1360 916L-20 916Z', spruce) +
    filled(rectangle(-20, 916, 1330, 100), night)
  const sheet =
    filled('M-20 486C120 500 240 530 330 566C300 680 310 780 330 880L-20 890Z', wheat) +
    filled('M250 536C280 546 306 556 330 566C300 680 310 780 330 880L250 884C230 780 226 640 250 536Z', straw)
  const leg =
    filled(skin, '#e0a983') +
    inside('leg', skin, filled(shade, '#c98e66')) +
    lines.map((line) => stroked(line, '#b0744f', 5)).join('')
  const towel =
    `<circle cx="1196" cy="806" r="54" fill="${snow}"/>` +
    stroked(
      'M1196 806C1212 794 1218 818 1196 826C1166 832 1160 786 1198 780C1238 778 1242 836 1198 840',
      sage,
      6,
    )
  return wide(
    room +
      table +
      towel +
      leg +
      sheet +
      flatHand +
      moved(
        792,
        372,
        `<ellipse cy="130" rx="10" ry="5" fill="#b0744f"/>` +
          stroked('M0 0L0 130', night, 4) +
          stroked('M0 -60L0 0', night, 9) +
          pinch,
        0.98,
      ),
    ice,
  )
}

const glove = '#8fb9cf'
const gloveShade = '#6c9bb4'
const { curled, forefinger, palm, wrist, thumb } = pinchingHand()
const pinch =
  curled.map(({ path }, index) => filled(path, index === 1 ? gloveShade : '#5c8aa3')).join('') +
  [palm, wrist.path, forefinger.path].map((path) => filled(path, gloveShade)).join('') +
  filled(thumb.path, glove) +
  inside('palm', palm, filled('M120 -60C260 -160 380 -180 460 -220L460 0L200 10Z', glove)) +
  stroked(smooth(points('120 -232, 166 -214, 174 -172')), '#5c8aa3', 5) +
  filled('M440 -330L516 -156L960 -360L860 -560Z', pine) +
  filled('M478 -244L516 -156L960 -360L910 -460Z', spruce)

const flatHand =
  filled(limb(joints('200 -80 100, 330 230 78, 430 400 60'), { end: 'flat' }).path, pine) +
  [
    joints('540 500 32, 640 512 24, 716 532 17'),
    joints('530 520 32, 630 548 24, 700 578 17'),
    joints('510 540 30, 600 582 23, 660 618 16'),
    joints('490 552 28, 560 606 21, 600 644 15'),
  ]
    .map((joints, index) =>
      filled(
        limb(joints.map(([x = 0, y = 0, r = 0]) => [x, y, r] as const)).path,
        index % 2 ? glove : gloveShade,
      ),
    )
    .join('') +
  filled(limb(joints('440 440 54, 510 500 58, 560 530 40')).path, glove)
