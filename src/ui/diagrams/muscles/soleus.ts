import { mirrored, outline, points, smooth } from '#base/curve.ts'
import type { MuscleDrawing } from '../drawing.ts'
import { heads, lowerAchilles } from './calf-outlines.ts'

const innerFibers = [
  '110 240, 122 300, 140 350, 156 380',
  '84 282, 104 350, 134 408, 156 440',
  '74 340, 98 412, 132 466, 156 496',
  '82 420, 108 484, 136 528, 156 552',
  '100 500, 118 548, 138 582, 155 600',
].map(points)

export const soleus: MuscleDrawing = {
  views: [
    {
      view: 'back',
      // The fibers slant from both borders to the tendon in the middle.
      bellies: [
        {
          outline: outline(
            points(
              '228 182, 246 240, 256 306, 251 378, 236 452, 217 528, 198 596, 180 648, 160 606, 138 650, 118 602, 99 540, 82 468, 66 396, 62 330, 74 270, 102 222, 134 240, 164 244, 196 222',
            ),
          ),
          fibers: [
            ...innerFibers,
            ...innerFibers.map((fiber) => mirrored(fiber, 160)),
            points('160 262, 159 350, 159 450, 160 580'),
          ].map((fiber) => smooth(fiber)),
        },
      ],
      sheets: [lowerAchilles],
      ghosts: heads,
      triggerPoints: [
        [132, 548],
        [222, 296],
      ],
      zones: [
        { at: [160, 838], across: 62, down: 60, strength: 1 },
        { at: [160, 748], across: 40, down: 112, strength: 0.75 },
        { at: [166, 340], across: 92, down: 150, strength: 0.38 },
      ],
    },
    {
      view: 'sole',
      bellies: [],
      triggerPoints: [],
      zones: [
        { at: [92, 66], across: 62, down: 78, strength: 1 },
        { at: [90, 110], across: 54, down: 84, strength: 0.35 },
      ],
    },
  ],
}
