import { outline, type Point, points, smooth } from '../curve.ts'
import { filled, inside, stroked } from '../sheet.ts'
import { cross, referral, type Zone } from '../tone.ts'
import { brick, clay, ink, oat, paper, sand } from './palette.ts'

export type Muscle = 'gastrocnemius' | 'soleus' | 'tibialis-posterior'

type Chart = { id: string; muscle?: Muscle; zones: Zone[]; triggerPoints: Point[] }

/** A right lower leg from behind, 520 by 1215, the inner side on the left. */
export function legFromBehind({ id, muscle, zones, triggerPoints }: Chart): string {
  return [
    filled(outline(forefoot), sand),
    stroked(outline(forefoot), ink, 5),
    filled(skin, sand),
    inside(`${id}-muscle`, skin, muscle ? muscles[muscle](id) : ''),
    inside(`${id}-zones`, skin, referral(zones, brick)),
    stroked(smooth([...medial, ...lateral.slice(1)]), ink, 6),
    ...creases.map((crease) => stroked(smooth(crease), ink, 4)),
    ...triggerPoints.map((point) => cross(point, ink, paper)),
  ].join('')
}

const medial: Point[] = points(
  '112 -20, 124 80, 138 150, 126 230, 92 340, 76 440, 92 560, 136 700, 176 820, 198 920, 197 970, 182 1010, 190 1050, 186 1100, 178 1145, 196 1192, 256 1210',
)
const lateral: Point[] = points(
  '256 1210, 318 1194, 336 1148, 328 1100, 328 1078, 346 1040, 328 990, 320 930, 338 830, 376 700, 416 560, 432 430, 424 330, 400 230, 390 150, 400 80, 412 -20',
)
const skin = outline(medial, lateral)
const forefoot: Point[] = points('300 1110, 352 1122, 408 1148, 440 1178, 424 1202, 360 1208, 280 1206')
const creases: Point[][] = [
  points('160 158, 215 176, 300 176, 368 158'),
  points('232 960, 228 1030, 216 1080'),
  points('288 960, 290 1030, 302 1080'),
]

const muscles: Record<Muscle, (id: string) => string> = {
  gastrocnemius: (id) => achilles(640) + heads((head) => filledHead(head, id)),
  soleus: (id) =>
    achilles(820) +
    filled(outline(soleus), clay) +
    fibers(outline(soleus), id) +
    heads((head) => stroked(outline(head), ink, 4, 'stroke-dasharray="4 13"')),
  'tibialis-posterior': (id) =>
    filled(outline(tibialisPosterior), clay) +
    fibers(outline(tibialisPosterior), id) +
    achilles(720, 'none') +
    heads((head) => stroked(outline(head), ink, 4, 'stroke-dasharray="4 13"')),
}

const achilles = (top: number, fill = paper): string =>
  filled(
    outline(
      [
        [218, top - 120],
        [238, top + 120],
        [240, 960],
        [236, 1040],
        [220, 1095],
        [226, 1130],
        [257, 1142],
      ],
      [
        [257, 1142],
        [288, 1130],
        [294, 1095],
        [282, 1040],
        [280, 960],
        [286, top + 120],
        [306, top - 120],
      ],
    ),
    fill,
    `stroke="${ink}" stroke-width="4" stroke-dasharray="${fill === 'none' ? '4 13' : 'none'}" stroke-linecap="round"`,
  )

function heads(draw: (head: Point[]) => string): string {
  return draw(medialHead) + draw(lateralHead)
}

const filledHead = (head: Point[], id: string): string => {
  const path = outline(head)
  return filled(path, clay) + fibers(path, `${id}-${head[0]?.[0]}`) + stroked(path, ink, 4)
}

/** The run of the muscle's fibers, drawn faintly over its full tone. */
const fibers = (path: string, id: string): string =>
  inside(
    `fibers-${id}`,
    path,
    Array.from({ length: 20 }, (_, index) => {
      const x = 20 + index * 26
      return stroked(
        smooth([
          [x + (x - 262) * 0.1, 120],
          [x + (x - 262) * 0.25, 420],
          [262 + (x - 262) * 0.26, 960],
        ]),
        oat,
        2.5,
      )
    }).join(''),
  )

const medialHead: Point[] = points(
  '190 118, 228 170, 252 280, 258 430, 250 600, 214 668, 160 640, 112 560, 92 440, 112 330, 146 220',
)
const lateralHead: Point[] = points(
  '336 118, 380 210, 408 320, 414 430, 394 540, 350 606, 300 610, 272 560, 264 430, 270 280, 296 170',
)
const soleus: Point[] = points(
  '344 250, 400 330, 420 450, 400 580, 356 730, 306 860, 276 950, 244 950, 208 850, 150 700, 102 560, 92 450, 130 360, 200 330, 270 300',
)
const tibialisPosterior: Point[] = points(
  '240 270, 300 290, 316 420, 296 600, 258 780, 222 930, 204 1010, 196 1000, 208 900, 222 760, 214 600, 206 420',
)

/** The sole of the same foot, 300 by 700, toes down as on a table's edge, the inner side on the left. */
export function sole({ id, zones }: Pick<Chart, 'id' | 'zones'>): string {
  const toes = toeShapes
    .map(([cx, cy, rx, ry, turn]) => {
      const place = `cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" transform="rotate(${turn} ${cx} ${cy})"`
      return `<ellipse ${place} fill="${sand}" stroke="${ink}" stroke-width="6"/>`
    })
    .join('')
  return [
    toes,
    filled(plantar, sand),
    inside(`${id}-sole`, plantar, referral(zones, brick)),
    stroked(plantar, ink, 6),
    stroked(smooth(points('62 478, 118 470, 142 520, 132 572')), ink, 3),
  ].join('')
}

const plantar = outline(
  points(
    '150 0, 206 22, 234 90, 232 200, 238 320, 258 430, 266 520, 236 572, 180 596, 110 606, 54 588, 38 530, 58 450, 94 370, 96 290, 74 190, 66 95, 94 24',
  ),
)
const toeShapes = [
  [88, 636, 44, 58, 4],
  [152, 648, 25, 40, -6],
  [194, 630, 23, 36, -12],
  [228, 602, 21, 31, -20],
  [254, 566, 19, 27, -28],
] as const
