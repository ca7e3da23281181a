import type { MuscleDrawing } from '../drawing.ts'
import { achilles, innerHead, outerHead } from './calf-outlines.ts'

export const gastrocnemius: MuscleDrawing = {
  views: [
    {
      view: 'back',
      bellies: [innerHead, outerHead],
      sheets: [achilles],
      triggerPoints: [
        [88, 300],
        [230, 282],
        [122, 156],
        [198, 154],
      ],
      zones: [
        { at: [160, 140], across: 92, down: 50, strength: 0.6 },
        { at: [112, 290], across: 58, down: 160, turn: 4, strength: 0.42 },
        { at: [206, 280], across: 54, down: 140, turn: -4, strength: 0.3 },
      ],
    },
    {
      view: 'sole',
      bellies: [],
      triggerPoints: [],
      zones: [
        { at: [74, 196], across: 58, down: 112, turn: 6, strength: 1 },
        { at: [88, 190], across: 76, down: 160, turn: 6, strength: 0.4 },
      ],
    },
  ],
}
