import { mirrored, outline, type Point, points, smooth } from '#base/curve.ts'
import type { View } from '../drawing.ts'

const width = 470

/** Parses points given with the foot to the right and mirrors them, since in this view the foot points to the left. */
export const turned = (text: string): Point[] => mirrored(points(text), width / 2)

/** Mirrors points and formats them as text, for the edges of bellies. */
export const turnedText = (text: string): string =>
  turned(text)
    .map((point) => point.join(' '))
    .join(', ')

const shin = turned(
  '244 -6, 246 44, 252 84, 256 112, 252 144, 240 172, 236 196, 228 236, 220 300, 213 380, 207 460, 203 540, 200 620, 199 690, 206 736, 226 766, 262 790, 306 808, 352 824, 394 838, 424 838, 448 846, 458 862, 450 880',
)
const back = turned(
  '450 880, 426 885, 404 880, 390 872, 372 882, 344 884, 318 874, 284 858, 246 852, 208 858, 168 874, 124 884, 82 884, 56 872, 46 848, 50 822, 62 796, 78 766, 90 732, 92 690, 84 632, 66 566, 46 494, 30 424, 22 360, 24 304, 34 246, 52 194, 64 154, 62 112, 50 56, 38 -6',
)

/** The side of the great toe; the foot points to the left. */
export const inner: View = {
  width,
  height: 894,
  skin: smooth([...shin, ...back.slice(1)]),
  body: outline(shin, back),
  behind: [],
  bones: [
    outline(
      turned('120 -20, 124 40, 106 78, 94 110, 112 138, 156 142, 198 132, 214 104, 204 74, 178 40, 172 -20'),
    ),
    outline(turned('222 62, 240 68, 248 92, 240 116, 226 120, 216 94')),
    outline(
      turned(
        '94 146, 150 146, 208 142, 224 162, 218 192, 204 222, 194 300, 188 420, 182 560, 180 660, 188 716, 184 764, 168 778, 154 764, 146 724, 148 660, 150 560, 152 420, 150 300, 144 220, 116 182',
      ),
    ),
    outline(turned('60 816, 84 796, 122 794, 150 802, 186 806, 190 828, 156 842, 120 858, 82 872, 60 856')),
    outline(turned('150 778, 176 774, 204 762, 230 780, 224 806, 190 804, 156 800')),
    outline(turned('230 786, 252 794, 258 824, 236 830, 220 816')),
    ...[
      '260 798, 288 806, 292 834, 262 834',
      '296 808, 336 822, 376 838, 388 850, 382 866, 358 862, 324 850, 294 836',
      '394 848, 424 850, 446 862, 440 874, 412 872, 392 866',
    ].map((bone) => outline(turned(bone))),
  ],
  contours: [
    smooth(turned('220 66, 212 92, 220 120, 234 132')),
    smooth(turned('152 738, 168 726, 186 738, 186 762, 170 778')),
    smooth(turned('214 210, 206 300, 200 420, 196 540')),
    smooth(turned('116 640, 118 700, 110 752, 98 782')),
    smooth(turned('212 834, 252 828, 300 842')),
    smooth(turned('396 842, 390 858, 394 872')),
    smooth(turned('434 848, 448 858, 446 866, 434 862')),
  ],
}
