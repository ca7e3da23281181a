import { smooth } from '../curve.ts'
import { limb } from '../limb.ts'
import { proneLegShapes } from '../network/prone-leg.ts'
import { pinchingHand } from '../pinching-hand.ts'
import { filled, inside, moved, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { type Dress, stretched, strider } from './from-behind.ts'
import { chinookSky, foothills, grass, mountains, riverAndPath, tree } from './land.ts'
import { cloud, dusk, ice, night, pine, sage, sky, snow, spruce, straw, wheat } from './palette.ts'

/** Two people walk a river path toward the foothills under a chinook arch. */
export function okotoksHero(): Sheet {
  const land = chinookSky(500) + mountains(500) + foothills(500) + riverAndPath(500)
  const far = [[560, 640, 120], [520, 650, 90], [610, 646, 100], [1330, 650, 150], [1390, 660, 190], [1290, 640, 110], [420, 640, 90]] as const
  const shade = filled('M900 920C1000 906 1230 906 1340 926C1240 946 1000 944 900 920Z', straw, 'opacity="0.75"')
  return wide(
    land +
      far.map(([x, y, height]) => tree(x, y, height)).join('') +
      tree(1480, 800, 430) + tree(1580, 830, 520) + tree(1390, 770, 260) + tree(60, 760, 360) + tree(-10, 800, 440) + tree(150, 730, 230) +
      grass([[1350, 850], [1440, 900], [1530, 940], [1380, 960], [640, 930], [600, 860], [1480, 1000], [660, 1000]]) +
      shade +
      moved(1000, 914, strider(neighbor), 0.94) +
      moved(1150, 926, strider(walker), 1.03),
    sky,
  )
}

const walker: Dress = { id: 'walker', skin: '#8a5a3f', skinShade: '#6f452f', hair: '#221a18', hat: wheat, top: spruce, topShade: night, bottom: dusk, bottomShade: '#2f485b', shoes: straw }
const neighbor: Dress = { id: 'neighbor', skin: '#e4b48f', skinShade: '#c6906b', hair: '#9a5b2c', isTied: true, top: '#b5532f', topShade: '#94401f', bottom: '#2f485b', bottomShade: '#233a4b', shoes: snow }

/** A runner on the path between spruces, one heel lifting. */
export function okotoksAchillesHero(): Sheet {
  const path = filled('M760 560C790 620 700 700 560 820C500 880 460 940 440 1020L1240 1020C1180 900 980 760 880 660C840 620 820 590 810 560Z', '#f1e4c6')
  const river = filled('M-20 700C200 640 480 640 700 590C560 680 300 720 120 820C60 860 20 920 -20 960Z', '#78a9c2') + filled('M-20 760C200 690 400 680 560 640C400 710 200 740 40 830L-20 870Z', sky)
  const runner: Dress = { id: 'runner', skin: '#c98e64', skinShade: '#a56d48', hair: '#3b2418', isTied: true, top: wheat, topShade: straw, bottom: dusk, bottomShade: '#2f485b', shoes: '#b5532f', isShort: true }
  return wide(
    chinookSky(470) + mountains(470) + foothills(470) + river + path +
      [[940, 640, 210], [1020, 660, 260], [620, 600, 120], [560, 600, 100], [660, 606, 110]].map(([x = 0, y = 0, height = 0]) => tree(x, y, height)).join('') +
      tree(1200, 740, 470) + tree(1340, 800, 620) + tree(1510, 880, 800) + tree(300, 760, 420) + tree(120, 860, 640) +
      grass([[1180, 900], [1290, 930], [1400, 960], [380, 900], [330, 960], [1240, 990], [1520, 990]]) +
      filled('M700 968C780 950 960 950 1050 972C960 994 780 992 700 968Z', straw, 'opacity="0.75"') +
      moved(850, 968, strider(runner), 1.78),
    sky,
  )
}

/** Rising on the toes on a porch step, one hand on the rail. */
export function okotoksStepCalfRaise(): Sheet {
  const view = chinookSky(470) + mountains(470) + foothills(470) + tree(120, 720, 420) + tree(260, 690, 280) + tree(520, 670, 180) + tree(20, 760, 330)
  const siding = filled(rectangle(820, 0, 800, 820), pine) + stroked(Array.from({ length: 12 }, (_, index) => `M820 ${60 + index * 64}L1620 ${60 + index * 64}`).join(''), spruce, 5)
  const door = filled(rectangle(1130, 90, 330, 730), night) + filled(rectangle(1150, 110, 290, 710), wheat) + filled(rectangle(1186, 150, 218, 240), sky) + filled(`M1186 330L1260 270L1320 320L1404 250L1404 390L1186 390Z`, cloud) + stroked('M1295 150L1295 390M1186 270L1404 270', straw, 8) + `<circle cx="1186" cy="500" r="14" fill="${night}"/>`
  const post = filled(rectangle(760, 0, 74, 840), snow) + filled(rectangle(812, 0, 22, 840), ice)
  const deck = filled(rectangle(-20, 800, 1640, 44), '#d9b483') + filled(rectangle(-20, 844, 1640, 180), '#a67c4f') + stroked('M-20 844L1620 844', '#7c5936', 6) + filled(rectangle(620, 884, 700, 40), '#d9b483') + filled(rectangle(620, 924, 700, 100), '#8d6740')
  const rail = filled(rectangle(-20, 560, 800, 30), snow) + filled(rectangle(-20, 760, 800, 22), snow) + filled([40, 140, 240, 340, 440, 540, 640].map((x) => rectangle(x, 580, 22, 190)).join(''), snow)
  const handrail = stroked('M798 560L798 930', night, 22) + stroked('M798 556L700 480', night, 26)
  return wide(view + rail + siding + door + post + deck + handrail + moved(960, 886, riser, 1.7), sky)
}

const riserLegs = [limb([[-30, -214, 35], [-33, -130, 25, 24], [-34, -92, 27, 25], [-30, -44, 11, 11], [-29, -30, 14]]), limb([[30, -214, 35], [33, -130, 24, 25], [34, -92, 25, 27], [30, -44, 11, 11], [29, -30, 14]])]
const riser =
  stretched(0, 0.94, 1.2, ['M-48 -2C-48 -22 -42 -30 -29 -30C-16 -30 -12 -22 -12 -2Z', 'M12 -2C12 -22 16 -30 29 -30C42 -30 48 -22 48 -2Z'].map((path) => filled(path, '#7a4d35')).join('') +
  riserLegs.map(({ path }, index) => filled(path, '#a9714e') + inside(`riser-${index}`, path, filled(`M${index ? 30 : -30} -260L120 -260L120 0L${index ? 33 : -28} 0Z`, '#8a5a3f', index ? '' : 'transform="translate(0 0)"'))).join('') +
  filled(limb([[-31, -222, 38], [-35, -140, 36]], { end: 'flat' }).path, dusk) + filled(limb([[31, -222, 38], [35, -140, 36]], { end: 'flat' }).path, '#2f485b')) +
  stretched(-34, 0.86, 1,   filled(limb([[0, -398, 18], [0, -352, 21]]).path, '#8a5a3f') +
  filled('M-22 -366C-50 -358 -70 -346 -74 -328C-70 -290 -62 -250 -66 -196L66 -196C62 -250 70 -290 74 -328C70 -346 50 -358 22 -366Z', '#b5532f') +
  filled('M6 -366L22 -366C50 -358 70 -346 74 -328C70 -290 62 -250 66 -196L20 -196C10 -250 14 -310 6 -366Z', '#94401f') +
  filled(limb([[-60, -332, 22], [-104, -280, 19], [-116, -232, 15]]).path, '#b5532f') + filled(limb([[-112, -240, 15], [-112, -214, 14], [-100, -204, 12]]).path, '#a9714e') +
  filled(limb([[60, -332, 22], [84, -268, 18], [82, -212, 14]]).path, '#94401f') + filled(limb([[82, -214, 13], [80, -186, 12]]).path, '#8a5a3f')) +
  stretched(-132, 0.77, 0.77, filled('M-31 -412C-31 -372 -16 -362 0 -362C16 -362 31 -372 31 -412C31 -440 16 -450 0 -450C-16 -450 -31 -440 -31 -412Z', '#a9714e') +
  filled('M-33 -410C-34 -390 -26 -384 0 -382C26 -384 34 -390 33 -410C33 -442 18 -454 0 -454C-18 -454 -33 -442 -33 -410Z', '#241a17'))

/** Gloved hands place a needle in the calf of a person lying face down, hills in the window. */
export function okotoksNeedlingCalf(): Sheet {
  const { skin, shade, lines } = proneLegShapes()
  const window = inside('window', rectangle(150, 90, 560, 400), moved(60, 60, chinookSky(360) + mountains(360) + foothills(360) + tree(180, 470, 150) + tree(250, 480, 200) + tree(590, 476, 170), 0.82))
  const room = filled(rectangle(0, 0, 1600, 1000), ice) + filled(rectangle(0, 0, 1600, 34), sage) + filled(rectangle(126, 66, 608, 448), snow) + window + filled(rectangle(422, 90, 16, 400), snow) + filled(rectangle(106, 502, 648, 30), snow)
  const table = filled('M-20 850L1360 850C1390 850 1390 916 1360 916L-20 916Z', spruce) + filled(rectangle(-20, 916, 1330, 100), night)
  const sheet = filled('M-20 486C120 500 240 530 330 566C300 680 310 780 330 880L-20 890Z', wheat) + filled('M250 536C280 546 306 556 330 566C300 680 310 780 330 880L250 884C230 780 226 640 250 536Z', straw)
  const leg = filled(skin, '#e0a983') + inside('leg', skin, filled(shade, '#c98e66')) + lines.map((line) => stroked(line, '#b0744f', 5)).join('')
  const towel = `<circle cx="1196" cy="806" r="54" fill="${snow}"/>` + stroked('M1196 806C1212 794 1218 818 1196 826C1166 832 1160 786 1198 780C1238 778 1242 836 1198 840', sage, 6)
  return wide(room + table + towel + leg + sheet + flatHand + moved(792, 372, `<ellipse cy="130" rx="15" ry="6" fill="#b0744f"/>` + stroked('M0 0L0 130', night, 4) + stroked('M0 -60L0 0', night, 9) + pinch, 0.98), ice)
}

const glove = '#8fb9cf'
const gloveShade = '#6c9bb4'
const { curled, forefinger, palm, wrist, thumb } = pinchingHand()
const pinch =
  curled.map(({ path }, index) => filled(path, index === 1 ? gloveShade : '#5c8aa3')).join('') +
  [palm, wrist.path, forefinger.path].map((path) => filled(path, gloveShade)).join('') +
  filled(thumb.path, glove) +
  inside('palm', palm, filled('M120 -60C260 -160 380 -180 460 -220L460 0L200 10Z', glove)) +
  stroked(smooth([[120, -232], [166, -214], [174, -172]]), '#5c8aa3', 5) +
  filled('M440 -330L516 -156L960 -360L860 -560Z', pine) + filled('M478 -244L516 -156L960 -360L910 -460Z', spruce)

const flatHand =
  filled(limb([[200, -80, 100], [330, 230, 78], [430, 400, 60]], { end: 'flat' }).path, pine) +
  [[[540, 500, 32], [640, 512, 24], [716, 532, 17]], [[530, 520, 32], [630, 548, 24], [700, 578, 17]], [[510, 540, 30], [600, 582, 23], [660, 618, 16]], [[490, 552, 28], [560, 606, 21], [600, 644, 15]]].map((joints, index) => filled(limb(joints.map(([x = 0, y = 0, r = 0]) => [x, y, r] as const)).path, index % 2 ? glove : gloveShade)).join('') +
  filled(limb([[440, 440, 54], [510, 500, 58], [560, 530, 40]]).path, glove)
