import { points, smooth } from '../../../base/curve.ts'
import { belly } from '../belly.ts'
import type { MuscleDrawing } from '../drawing.ts'
import { heads } from './calf-outlines.ts'

export const tibialisPosterior: MuscleDrawing = {
  views: [
    {
      view: 'back',
      bellies: [
        belly(
          '146 208, 138 280, 140 360, 140 440, 136 520, 130 600, 124 664',
          '170 222, 172 290, 170 360, 162 440, 152 520, 140 600, 128 666',
          3,
        ),
        belly(
          '178 222, 176 290, 174 360, 166 440, 156 520, 143 600, 130 664',
          '208 204, 214 280, 208 360, 190 440, 170 520, 150 600, 132 668',
          3,
        ),
      ],
      cords: [smooth(points('128 650, 121 700, 115 740, 113 768, 120 792, 118 812'))],
      ghosts: heads,
      triggerPoints: [[176, 300]],
      zones: [
        { at: [160, 730], across: 36, down: 112, strength: 1 },
        { at: [160, 520], across: 44, down: 190, strength: 0.36 },
        { at: [160, 836], across: 58, down: 54, strength: 0.42 },
      ],
    },
    {
      view: 'sole',
      bellies: [],
      triggerPoints: [],
      zones: [
        { at: [92, 70], across: 60, down: 78, strength: 0.4 },
        { at: [94, 220], across: 74, down: 150, strength: 0.32 },
      ],
    },
  ],
}
