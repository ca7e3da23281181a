import { points, smooth } from '#base/curve.ts'
import { belly } from '../belly.ts'
import type { MuscleDrawing } from '../drawing.ts'
import { heads } from './calf-outlines.ts'

export const flexorHallucisLongus: MuscleDrawing = {
  views: [
    {
      view: 'back',
      bellies: [
        belly(
          '206 340, 190 400, 178 470, 168 540, 158 610, 146 676, 134 730',
          '222 344, 228 400, 222 470, 210 540, 194 610, 170 680, 140 734',
          4,
        ),
      ],
      cords: [smooth(points('138 724, 135 762, 133 792, 134 820'))],
      ghosts: heads,
      triggerPoints: [[196, 500]],
      zones: [],
    },
    {
      view: 'sole',
      bellies: [],
      cords: [smooth(points('64 96, 66 150, 60 210, 50 270, 42 330, 38 400'))],
      triggerPoints: [],
      zones: [
        { at: [38, 396], across: 34, down: 48, strength: 1 },
        { at: [44, 330], across: 42, down: 62, strength: 0.85 },
      ],
    },
  ],
}
