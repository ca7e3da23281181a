import { points, smooth } from '#base/curve.ts'
import { belly } from '../belly.ts'
import type { MuscleDrawing } from '../drawing.ts'
import { heads, lowerAchilles } from './calf-outlines.ts'

export const tibialisPosterior: MuscleDrawing = {
  views: [
    {
      view: 'back',
      bellies: [
        belly(
          '160 210, 152 280, 151 360, 148 440, 140 520, 132 600, 124 664',
          '180 222, 182 290, 179 360, 169 440, 155 520, 142 600, 128 666',
          3,
        ),
        belly(
          '186 222, 186 290, 183 360, 172 440, 158 520, 144 600, 130 664',
          '211 204, 217 280, 210 360, 191 440, 171 520, 151 600, 132 668',
          3,
        ),
      ],
      cords: [smooth(points('128 650, 121 700, 115 740, 113 768, 120 792, 118 812'))],
      ghosts: [...heads, lowerAchilles],
      triggerPoints: [[200, 300]],
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
