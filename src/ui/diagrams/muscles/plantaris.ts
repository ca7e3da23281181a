import { points, smooth } from '#base/curve.ts'
import { belly } from '../belly.ts'
import type { MuscleDrawing } from '../drawing.ts'
import { heads } from './calf-outlines.ts'

export const plantaris: MuscleDrawing = {
  views: [
    {
      view: 'back',
      bellies: [belly('190 82, 176 120, 164 158, 156 202', '214 88, 208 130, 190 172, 160 206', 3)],
      cords: [smooth(points('158 204, 146 300, 134 400, 128 500, 134 600, 142 690, 144 760, 142 816'))],
      ghosts: heads,
      triggerPoints: [[192, 132]],
      zones: [
        { at: [162, 150], across: 74, down: 58, strength: 1 },
        { at: [158, 232], across: 60, down: 100, strength: 0.5 },
      ],
    },
  ],
}
