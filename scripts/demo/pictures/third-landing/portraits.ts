import { outline, type Point, points, smooth } from '#base/curve.ts'
import { moved, type Sheet, stroked, upright } from '../sheet.ts'
import { rectangle } from '../tone.ts'
import { cardigan, coat, shirt, wrap } from './dress.ts'
import { clamp, engraved, ink, oxblood, paper } from './engraving-style.ts'
import { bun, dark, glasses, strands, swept, waves } from './hair.ts'

type Sitter = {
  /** Tone of the skin in the light, 0 to 1. */
  skin: number
  /** Points of the face that differ from the common profile, by their place in it. */
  face?: Partial<Record<number, Point>>
  behind?: string
  hair: string
  clothes: string
  isFacingLeft?: boolean
}

export const miriamAdler = (): Sheet =>
  cameo({
    skin: 0.08,
    face: { 7: [220, -16], 8: [246, 40], 9: [242, 57], 10: [214, 66] },
    behind: strands(
      'bun',
      outline(points('-150 -250, -90 -350, 10 -372, 70 -330, 60 -270, -40 -230')),
      bun,
      0.35,
    ),
    hair:
      strands(
        'hair',
        outline(
          points(
            '176 -214, 120 -276, 20 -310, -110 -292, -214 -212, -262 -90, -244 20, -170 96, -120 60, -70 20, -56 -40, 10 -90, 90 -130, 160 -160',
          ),
        ),
        swept,
        0.3,
      ) +
      stroked('M-60 62C-60 78 -52 84 -46 90', ink, 4) +
      `<circle cx="-30" cy="72" r="11" fill="${oxblood}"/>`,
    clothes: coat('M60 352C20 380 -120 370 -164 320L-190 420L-60 480L100 440Z', 30),
  })

export const danielOkafor = (): Sheet =>
  cameo({
    skin: 0.46,
    isFacingLeft: true,
    face: { 7: [222, -16], 8: [254, 40], 9: [252, 60], 11: [238, 93], 13: [234, 132], 12: [218, 112] },
    hair:
      dark(
        'hair',
        outline(
          points(
            '186 -212, 130 -284, 10 -312, -120 -286, -222 -196, -256 -84, -236 30, -176 110, -130 70, -96 0, -60 -30, -44 -90, 40 -120, 70 -180, 150 -196',
          ),
        ),
        0.86,
      ) +
      dark(
        'beard',
        outline(
          points(
            '-50 20, -34 60, -4 104, 50 128, 110 124, 160 108, 190 124, 206 152, 226 190, 198 232, 120 240, 60 226, 6 184, -34 110',
          ),
        ),
        0.8,
        [],
      ),
    clothes: shirt(),
  })

export const graceLin = (): Sheet =>
  cameo({
    skin: 0.06,
    face: { 6: [198, -60], 7: [218, -18], 8: [250, 42], 9: [246, 58], 10: [216, 68] },
    behind: dark(
      'behind',
      outline(points('-90 -290, -240 -180, -280 -20, -276 120, -250 196, -120 200, -60 120, -40 -100')),
      0.88,
    ),
    hair: dark(
      'hair',
      outline(
        points(
          '190 -130, 196 -190, 140 -270, 30 -316, -100 -300, -210 -220, -262 -90, -274 60, -262 200, -180 212, -70 204, 30 196, 46 120, 52 20, 84 -70, 150 -110',
        ),
      ),
      0.88,
    ),
    clothes: wrap(),
  })

export const tomasHerrera = (): Sheet =>
  cameo({
    skin: 0.24,
    isFacingLeft: true,
    face: { 7: [226, -18], 8: [254, 38] },
    hair:
      dark(
        'hair',
        outline(
          points(
            '200 -170, 226 -226, 190 -276, 130 -300, 90 -334, 10 -330, -60 -346, -130 -312, -200 -270, -240 -200, -276 -120, -252 -40, -264 40, -210 100, -160 120, -120 70, -76 10, -60 -50, -20 -90, 60 -110, 110 -160, 160 -150',
          ),
        ),
        0.8,
        waves,
      ) + glasses,
    clothes: cardigan(),
  })

function cameo({ skin, face = {}, behind = '', hair, clothes, isFacingLeft }: Sitter): Sheet {
  const contour = outline(profile.map((point, index) => face[index] ?? point))
  const tone = (x: number, y: number) =>
    clamp(
      skin +
        clamp((150 - x) / 560) ** 1.3 * 0.5 +
        clamp((y - 210) / 90) * 0.3 * clamp((170 - x) / 80) +
        Math.exp(-(((x - 178) / 26) ** 2) - ((y + 36) / 24) ** 2) * 0.3 -
        Math.exp(-(((x - 120) / 60) ** 2) - ((y - 60) / 60) ** 2) * skin * 0.35,
      0,
      0.9,
    )
  const halo = engraved(
    'halo',
    rectangle(-10, -10, 920, 1145),
    [0, 0, 900, 1125],
    (x, y) =>
      clamp(
        0.52 - Math.hypot((x - 470) / 620, (y - 440) / 760) * 0.5 + (x < 330 ? (330 - x) / 1500 : 0),
        0.1,
        0.5,
      ),
    { gap: 12, angle: 0, edge: 0 },
  )
  const bust =
    behind +
    engraved('skin', contour, [-280, -330, 580, 800], tone, { gap: 8, angle: 24, edge: 0, cross: true }) +
    stroked(contour, ink, 5) +
    features +
    ear(skin) +
    moved(0, -34, clothes) +
    hair
  return upright(
    halo +
      (isFacingLeft
        ? `<g transform="translate(900 0) scale(-1 1)">${moved(414, 520, bust, 1.04)}</g>`
        : moved(414, 520, bust, 1.04)),
    paper,
  )
}

/** Crown, forehead, brow (5), root of the nose, bridge, tip (8), lips, chin, throat, nape. */
const profile: Point[] = points(
  '-20 -300, 84 -284, 166 -226, 200 -150, 210 -104, 212 -82, 200 -56, 226 -16, 256 40, 250 58, 218 68, 234 94, 214 112, 228 132, 206 154, 222 190, 194 226, 116 232, 72 262, 64 340, 96 440, -20 520, -190 430, -168 320, -152 220, -172 130, -236 30, -256 -80, -220 -190, -130 -272',
)

const features =
  stroked(smooth(points('128 -98, 166 -112, 206 -96')), ink, 11) +
  stroked(smooth(points('142 -40, 166 -34, 190 -44')), ink, 8) +
  stroked(smooth(points('148 -60, 170 -66, 192 -58')), ink, 4) +
  stroked(smooth(points('226 56, 238 46, 252 54')), ink, 5) +
  stroked(smooth(points('214 28, 206 46, 216 60')), ink, 4) +
  stroked(smooth(points('216 112, 198 113, 180 108')), ink, 6) +
  stroked(smooth(points('-24 96, 10 168, 70 222, 116 232')), ink, 4)

const ear = (skin: number): string =>
  engraved(
    'ear',
    outline(points('-44 -30, -20 -52, 8 -44, 12 -10, -4 30, -20 62, -40 54, -48 10')),
    [-60, -60, 90, 130],
    () => skin + 0.12,
    { gap: 8, angle: 60, edge: 4 },
  ) + stroked(smooth(points('-30 -22, -8 -30, -4 -8, -22 12, -24 36')), ink, 4)
