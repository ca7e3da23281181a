import { points, smooth } from '#base/curve.ts'
import { belly } from '../belly.ts'
import type { MuscleDrawing } from '../drawing.ts'

export const tibialisAnterior: MuscleDrawing = {
  views: [
    {
      view: 'front',
      bellies: [
        belly(
          '112 164, 98 220, 92 280, 98 350, 110 420, 126 490, 142 560, 156 626',
          '138 172, 154 220, 160 280, 162 350, 164 420, 166 490, 166 560, 164 628',
          5,
        ),
      ],
      cords: [smooth(points('160 610, 168 680, 180 744, 196 794, 208 830'))],
      triggerPoints: [[124, 262]],
      zones: [
        { at: [170, 776], across: 56, down: 60, strength: 0.7 },
        { at: [198, 908], across: 36, down: 62, strength: 1 },
        { at: [188, 836], across: 30, down: 60, strength: 0.4 },
      ],
    },
  ],
}
