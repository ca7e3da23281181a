import { points, smooth } from '#base/curve.ts'
import { filled, stroked } from '../sheet.ts'
import { clamp, engraved, ink, oxblood, paper } from './engraving-style.ts'

const bodice =
  'M-560 700L-500 560C-440 470 -300 440 -186 384L-40 470L92 392C200 430 330 450 400 530C450 590 470 640 480 720Z'

function cloth(color: string, angle: number, depth: number): string {
  return engraved(
    `cloth-${angle}`,
    bodice,
    [-560, 340, 1060, 380],
    (x, y) => clamp(depth - (x + 100) / 1700 + (y - 500) / 900, 0.3, 0.92),
    { gap: 9, angle, color, edge: 5 },
  )
}

export function coat(collar: string, angle: number): string {
  return (
    cloth(oxblood, angle, 0.62) +
    engraved('collar', collar, [-220, 300, 360, 200], (x) => clamp(0.72 - (x + 60) / 700, 0.4, 0.9), {
      gap: 8,
      angle: 80,
      color: oxblood,
      edge: 5,
    }) +
    stroked(smooth(points('90 440, 110 540, 112 700')), oxblood, 7) +
    [520, 600]
      .map((y) => `<circle cx="150" cy="${y}" r="13" fill="${paper}" stroke="${oxblood}" stroke-width="5"/>`)
      .join('')
  )
}

export function shirt(): string {
  return (
    cloth(ink, 75, 0.34) +
    filled(
      'M72 316L112 424L30 520L-96 420L-170 330L-190 400L-60 560L30 560L150 440L96 330Z',
      paper,
      `stroke="${ink}" stroke-width="5" stroke-linejoin="round"`,
    ) +
    stroked('M60 540L84 700', ink, 5) +
    [580, 640]
      .map((y) => `<circle cx="${48 + (y - 540) * 0.16}" cy="${y}" r="9" fill="${oxblood}"/>`)
      .join('')
  )
}

export function wrap(): string {
  return (
    cloth(oxblood, 55, 0.5) +
    filled(
      'M92 380L60 470L-120 690L-40 690L150 470L120 396Z',
      paper,
      `stroke="${oxblood}" stroke-width="5" stroke-linejoin="round"`,
    ) +
    filled(
      'M-186 384L-60 480L40 690L110 690L0 470L-150 350Z',
      paper,
      `stroke="${oxblood}" stroke-width="5" stroke-linejoin="round"`,
    )
  )
}

export function cardigan(): string {
  return (
    cloth(oxblood, -40, 0.6) +
    filled(
      'M-178 360C-120 420 20 430 84 380L110 440L60 690L-60 690L-120 500Z',
      paper,
      `stroke="${ink}" stroke-width="5" stroke-linejoin="round"`,
    ) +
    stroked(smooth(points('-170 372, -60 428, 84 396')), ink, 4) +
    stroked('M-140 450L-76 700M112 430L74 700', oxblood, 12)
  )
}
