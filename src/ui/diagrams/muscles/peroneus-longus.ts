import { points, smooth } from '#base/curve.ts'
import { belly } from '../belly.ts'
import type { MuscleDrawing } from '../drawing.ts'

export const peroneusLongus: MuscleDrawing = {
  views: [
    {
      view: 'outer',
      bellies: [
        belly(
          '112 176, 102 240, 102 310, 108 380, 115 450, 120 520, 122 590',
          '138 176, 152 240, 154 310, 149 380, 141 450, 133 520, 126 592',
          5,
        ),
      ],
      cords: [smooth(points('124 580, 125 660, 124 730, 128 784, 150 812, 190 832, 216 856, 222 874'))],
      triggerPoints: [[126, 244]],
      zones: outerAnkle(),
    },
  ],
}

/** The referral zones that both peroneal muscles share. */
export function outerAnkle() {
  return [
    { at: [140, 770] as const, across: 66, down: 66, strength: 1 },
    { at: [236, 838] as const, across: 118, down: 36, turn: 12, strength: 0.55 },
  ]
}
