import { points, smooth } from '#base/curve.ts'
import { belly } from '../belly.ts'
import type { MuscleDrawing } from '../drawing.ts'
import { outerAnkle } from './peroneus-longus.ts'

export const peroneusBrevis: MuscleDrawing = {
  views: [
    {
      view: 'outer',
      bellies: [
        belly(
          '124 418, 116 480, 114 540, 116 600, 119 660, 122 710',
          '142 416, 152 480, 152 540, 145 600, 136 660, 128 712',
          4,
        ),
      ],
      cords: [smooth(points('125 700, 124 744, 132 786, 160 808, 206 828, 256 850'))],
      triggerPoints: [[134, 560]],
      zones: outerAnkle(),
    },
  ],
}
