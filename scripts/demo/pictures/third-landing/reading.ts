import { outline, points } from '#base/curve.ts'
import { joints, limb } from '../limb.ts'
import { filled, inside, type Sheet, stroked, wide } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { clamp, engraved, engravedRound, ink, lit, oxblood, paper } from './engraving-style.ts'

/** Two hands hold an open journal; a pencil line beside one paragraph. */
export function nycPostReading(): Sheet {
  const lamp = (x: number, y: number) =>
    clamp(0.08 + (Math.hypot(x - 800, (y - 420) * 1.25) / 1050) ** 1.7, 0.06, 0.66)
  const desk = engraved('desk', rectangle(-10, -10, 1620, 1020), [0, 0, 1600, 1000], lamp, {
    gap: 11,
    angle: 14,
    edge: 0,
    cross: true,
  })
  return wide(
    desk +
      hand('left') +
      shadow +
      pages +
      mirror(hand('right')) +
      pageRight +
      thumb('left') +
      mirror(thumb('right')),
    paper,
  )
}

const mirror = (body: string): string => `<g transform="translate(1600 0) scale(-1 1)">${body}</g>`

const leftPage = outline(
  points('250 210, 420 176, 640 172, 800 214'),
  points('800 214, 800 838'),
  points('800 838, 640 792, 400 800, 206 850'),
  points('206 850, 250 210'),
)
const rightPage = outline(
  points('1350 210, 1180 176, 960 172, 800 214'),
  points('800 214, 800 838'),
  points('800 838, 960 792, 1200 800, 1394 850'),
  points('1394 850, 1350 210'),
)
const shadow = inside(
  'shadow',
  'M186 890L1430 890L1392 262L230 262Z',
  engraved('shade', rectangle(0, 0, 1600, 1000), [180, 250, 1260, 650], () => 0.8, {
    gap: 11,
    angle: 14,
    edge: 0,
  }),
)

const page = (id: string, path: string): string =>
  filled(path, paper) +
  inside(
    id,
    path,
    engraved(`${id}-fold`, path, [180, 160, 1240, 700], (x) => clamp(0.5 - Math.abs(x - 800) / 130, 0, 0.5), {
      gap: 8,
      angle: 90,
      edge: 0,
    }),
  ) +
  stroked(path, ink, 5)

/** A run of printed lines; the last one is short. */
const paragraph = (left: number, right: number, top: number, count: number): string =>
  stroked(
    Array.from({ length: count }, (_, index) => {
      const y = top + index * 24
      const end = index === count - 1 ? left + (right - left) * 0.6 : right
      return `M${left - index * 0.6} ${y}C${left + 120} ${y - 14} ${end - 160} ${y - 16} ${end} ${y - 4}`
    }).join(''),
    ink,
    4.5,
    'stroke-dasharray="46 9 28 8 64 9 18 8"',
  )

/** Means and intervals around the line of no difference. */
const plot = (): string => {
  const rows = [
    [-34, 46],
    [10, 60],
    [-58, 38],
    [22, 70],
    [-8, 34],
  ] as const
  const marks = rows.map(([middle, reach], index) => {
    const y = 300 + index * 46
    return (
      stroked(`M${1080 + middle - reach} ${y}L${1080 + middle + reach} ${y}`, ink, 4) +
      filled(rectangle(1070 + middle, y - 10, 20, 20), ink)
    )
  })
  return (
    stroked('M1080 262L1080 560M900 560L1290 560', ink, 4) +
    marks.join('') +
    filled('M1048 532L1076 518L1104 532L1076 546Z', oxblood)
  )
}

const pages =
  page('left-page', leftPage) +
  stroked('M330 262C400 248 480 244 560 246', ink, 14) +
  paragraph(318, 730, 316, 6) +
  paragraph(304, 730, 486, 5) +
  paragraph(290, 730, 632, 5) +
  stroked('M286 470C280 520 278 560 278 600', oxblood, 8) +
  stroked('M268 476C264 520 262 560 262 594', oxblood, 4)
const pageRight = page('right-page', rightPage) + plot() + paragraph(880, 1300, 632, 5)

function hand(side: string): string {
  const sleeve = limb(joints('-60 1130 190, 40 1010 160, 110 930 138'), { end: 'flat' })
  const palm = limb(joints('40 1010 112, 130 900 112, 206 800 96, 262 716 70'))
  return (
    engravedRound(`palm-${side}`, palm, { tone: lit(0.2), gap: 9 }) +
    engravedRound(`sleeve-${side}`, sleeve, { tone: lit(0.5), gap: 10, color: oxblood, edge: 5 })
  )
}

function thumb(side: string): string {
  const finger = limb(joints('120 912 66, 196 800 60, 262 726 46, 316 676 42, 358 636 30'))
  const nail = outline(points('330 642, 352 622, 374 622, 370 644, 348 664'))
  const sleeve = limb(joints('-60 1130 190, 40 1010 160, 112 926 138'), { end: 'flat' })
  return (
    engravedRound(`thumb-${side}`, finger, { tone: lit(0.1), gap: 8 }) +
    filled(nail, paper) +
    stroked(nail, ink, 3.5) +
    stroked('M236 706C250 716 262 730 268 746M250 694C264 704 278 718 284 734', ink, 3.5) +
    engravedRound(`cuff-${side}`, sleeve, { tone: lit(0.5), gap: 10, color: oxblood, edge: 5 })
  )
}
