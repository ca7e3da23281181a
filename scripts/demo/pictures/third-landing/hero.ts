import { outline, points, polygon, smooth } from '#base/curve.ts'
import { joints, limb } from '../limb.ts'
import { pinchingHand } from '../pinching-hand.ts'
import { filled, inside, moved, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { clamp, engraved, engravedRound, ink, lit, oxblood, paper } from './engraving-style.ts'

/** A hand holds a needle over a calf; through the window, an elevated railway. */
export function nycHero(): Sheet {
  const wall = engraved(
    'wall',
    rectangle(-10, -10, 1620, 1020),
    [0, 0, 1600, 1000],
    (x, y) => clamp(0.2 + Math.abs(x - 560) / 3000 + y / 6000, 0, 0.56),
    { gap: 12, angle: 90, edge: 0 },
  )
  return wide(wall + windowFrame() + table + calf() + moved(812, 500, needle + hand(), 1.02), paper)
}

const opening = rectangle(130, 70, 760, 590)

function windowFrame(): string {
  const casing =
    filled(rectangle(92, 32, 836, 666), paper) +
    stroked(rectangle(92, 32, 836, 666), ink, 5) +
    stroked(rectangle(130, 70, 760, 590), ink, 5)
  const bars = ['M376 70L376 660', 'M636 70L636 660', 'M130 300L890 300']
    .map((bar) => stroked(bar, ink, 20) + stroked(bar, paper, 12))
    .join('')
  const sill =
    filled(rectangle(60, 690, 900, 34), paper) +
    stroked(rectangle(60, 690, 900, 34), ink, 5) +
    stroked('M66 712L954 712', ink, 3)
  return casing + inside('opening', opening, view() + bars) + stroked(opening, ink, 5) + sill
}

function view(): string {
  const cloud = (x: number, y: number) =>
    Math.max(0, 1 - Math.hypot((x - 330) / 220, (y - 190) / 70)) +
    Math.max(0, 1 - Math.hypot((x - 720) / 190, (y - 150) / 56))
  const sky = engraved(
    'sky',
    opening,
    [130, 70, 760, 590],
    (x, y) => clamp(0.34 - (y - 70) / 1500 - cloud(x, y) * 0.6, 0, 0.5),
    { gap: 10, angle: 0, edge: 0 },
  )
  return sky + roofs.map(house).join('') + viaduct()
}

/** Left edge, top, width and how dark. */
const roofs = [
  [120, 380, 120, 0.4],
  [230, 330, 96, 0.28],
  [322, 408, 120, 0.46],
  [436, 356, 90, 0.3],
  [522, 420, 110, 0.42],
  [628, 372, 84, 0.26],
  [708, 330, 90, 0.44],
  [794, 396, 110, 0.32],
] as const

function house([x, y, width, tone]: (typeof roofs)[number], index: number): string {
  const body = engraved(
    `house-${index}`,
    rectangle(x, y, width, 320),
    [x, y, width, 320],
    (px) => tone + (px > x + width * 0.7 ? 0.25 : 0),
    { gap: 8, angle: 90, edge: 3 },
  )
  const panes = Array.from({ length: 12 }, (_, each) =>
    rectangle(x + 16 + (each % 3) * (width / 3.4), y + 22 + Math.floor(each / 3) * 44, 13, 22),
  ).join('')
  const cornice =
    filled(rectangle(x - 6, y - 8, width + 12, 12), paper) +
    stroked(rectangle(x - 6, y - 8, width + 12, 12), ink, 3)
  const tank = index === 1 || index === 6 ? waterTank(x + width / 2, y - 8) : ''
  return tank + body + cornice + filled(panes, paper) + stroked(panes, ink, 2)
}

const waterTank = (x: number, y: number): string =>
  stroked(
    `M${x - 20} ${y}L${x - 14} ${y - 34}M${x + 20} ${y}L${x + 14} ${y - 34}M${x - 18} ${y - 8}L${x + 16} ${y - 30}M${x + 18} ${y - 8}L${x - 16} ${y - 30}`,
    ink,
    3.5,
  ) +
  engraved(
    `tank-${x}`,
    polygon([
      [x - 24, y - 34],
      [x + 24, y - 34],
      [x + 24, y - 78],
      [x, y - 100],
      [x - 24, y - 78],
    ]),
    [x - 24, y - 100, 48, 70],
    (px) => clamp(0.3 + (px - x) / 60, 0.1, 0.8),
    { gap: 6, angle: 90, edge: 3 },
  )

/** The steel arch over the valley, with a train on it. */
function viaduct(): string {
  const arch = 'M180 670C220 520 360 470 510 470C660 470 800 520 840 670'
  const struts = Array.from({ length: 17 }, (_, index) => {
    const x = 210 + index * 37.5
    const foot = 470 + ((x - 510) / 318) ** 2 * 150
    return `M${x} 470L${x} ${foot + 26}M${x} 470L${x + 37.5} ${foot + 20}`
  }).join('')
  const deck =
    filled(rectangle(110, 452, 800, 24), paper) +
    stroked(rectangle(110, 452, 800, 24), ink, 4) +
    stroked('M110 464L910 464', ink, 3)
  const piers = [132, 168, 852, 884].map((x) => stroked(`M${x} 476L${x} 670`, ink, 9)).join('')
  const cars = [0, 1, 2].map((index) => {
    const x = 250 + index * 190
    return (
      filled(rectangle(x, 396, 178, 50), oxblood) +
      filled([0, 1, 2, 3, 4].map((pane) => rectangle(x + 14 + pane * 32, 406, 22, 17)).join(''), paper) +
      stroked(`M${x + 24} 450L${x + 46} 450M${x + 132} 450L${x + 154} 450`, ink, 7)
    )
  })
  return (
    piers +
    stroked(struts, ink, 3) +
    stroked(arch, ink, 20) +
    stroked(arch, paper, 12) +
    stroked(arch, ink, 3) +
    deck +
    cars.join('')
  )
}

const table = engraved(
  'table',
  rectangle(-10, 884, 1620, 130),
  [0, 884, 1600, 120],
  (_, y) => clamp(0.25 + (y - 884) / 220),
  { gap: 9, angle: 0, edge: 5 },
)

function calf(): string {
  const leg = limb(
    joints(
      '-120 880 150 160, 60 880 140 150, 250 884 116 130, 440 884 142 120, 640 880 186 114, 830 880 184 106, 1030 884 132 96, 1230 884 86 84, 1400 880 80 80, 1560 870 104 100, 1700 880 100 100',
    ),
    { start: 'flat', end: 'flat' },
  )
  const tone = (across: number, share: number) => {
    const belly = Math.exp(-(((share - 0.46) / 0.1) ** 2)) * Math.exp(-(((across + 0.45) / 0.3) ** 2))
    return clamp(lit(0.16)(across, share) - belly * 0.2, 0, 0.92)
  }
  return (
    engravedRound('calf', leg, { gap: 10, tone, edge: 5, bulge: 0.28 }) +
    stroked(smooth(points('700 850, 820 876, 960 858, 1040 826')), ink, 4) +
    stroked(smooth(points('1080 850, 1220 866, 1380 858')), ink, 4)
  )
}

const needle =
  `<ellipse cy="186" rx="16" ry="6" fill="${ink}"/>` +
  stroked('M0 0L0 186', oxblood, 5) +
  stroked('M0 -70L0 -2', oxblood, 12) +
  stroked('M-4 -60L4 -52M-4 -44L4 -36M-4 -28L4 -20', paper, 3)

function hand(): string {
  const { curled, forefinger, palm, wrist, thumb } = pinchingHand()
  const cuff = polygon(points('428 -340, 522 -130, 1000 -320, 1000 -660, 880 -590'))
  const palmTone = (x: number, y: number) => clamp(0.06 + (y + 210) / 420 + (x - 300) / 1400, 0.04, 0.8)
  return [
    ...curled.map((finger, index) => engravedRound(`curled-${index}`, finger, { tone: lit(0.34), gap: 7 })),
    stroked(palm, ink, 9),
    stroked(forefinger.path, ink, 9),
    engravedRound('wrist', wrist, { tone: lit(0.06), gap: 8, edge: 4 }),
    engraved('palm', palm, [110, -300, 330, 300], palmTone, { gap: 8, angle: -30, edge: 0 }),
    engravedRound('forefinger', forefinger, { tone: lit(0.06, -1), gap: 8, edge: 0 }),
    stroked(smooth(points('150 -112, 176 -84, 214 -50')), ink, 4),
    engravedRound('thumb', thumb, { tone: lit(0.06, -1), gap: 8, edge: 4 }),
    inside(
      'palm-heel',
      palm,
      engraved(
        'heel',
        outline(points('240 -96, 300 -150, 400 -200, 430 -120, 360 -40, 290 -24')),
        [230, -210, 210, 200],
        palmTone,
        { gap: 8, angle: -30, edge: 0 },
      ),
    ),
    stroked(smooth(points('120 -234, 164 -216, 172 -176')), ink, 4),
    stroked(smooth(points('26 -188, 44 -174, 46 -150')), ink, 4),
    engraved(
      'cuff',
      cuff,
      [420, -640, 600, 520],
      (x, y) => clamp(0.62 + (y + 320) / 700 - (x - 700) / 3000, 0.45, 0.92),
      { gap: 9, angle: -25, color: oxblood, edge: 5 },
    ),
    filled(
      'M420 -326L512 -126L548 -142L456 -342Z',
      paper,
      `stroke="${oxblood}" stroke-width="5" stroke-linejoin="round"`,
    ),
  ].join('')
}
