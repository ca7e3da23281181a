import { points, smooth } from '#base/curve.ts'
import { belly } from '../belly.ts'
import type { MuscleDrawing } from '../drawing.ts'
import { turned, turnedText } from '../views/inner.ts'

export const flexorDigitorumLongus: MuscleDrawing = {
  views: [
    {
      view: 'inner',
      bellies: [
        belly(
          turnedText('148 214, 150 280, 152 350, 152 430, 152 510, 148 580, 142 650'),
          turnedText('136 224, 118 290, 110 360, 112 430, 120 510, 130 580, 138 652'),
          4,
        ),
      ],
      cords: [smooth(turned('141 640, 140 700, 142 748, 158 788, 200 822, 256 846, 300 858'))],
      triggerPoints: turned('128 330'),
      zones: [
        { at: [330, 742], across: 46, down: 70, strength: 0.4 },
        { at: [350, 330], across: 40, down: 200, strength: 0.34 },
      ],
    },
    {
      view: 'sole',
      bellies: [],
      cords: [
        '56 110, 78 150, 96 180, 104 206',
        '104 206, 84 270, 80 330, 80 404',
        '104 206, 104 270, 106 330, 107 396',
        '104 206, 120 262, 128 316, 130 380',
        '104 206, 132 250, 148 304, 152 358',
      ].map((course) => smooth(points(course))),
      triggerPoints: [],
      zones: [
        { at: [100, 316], across: 74, down: 76, strength: 1 },
        { at: [106, 386], across: 62, down: 48, strength: 0.5 },
        { at: [94, 236], across: 62, down: 84, strength: 0.34 },
      ],
    },
  ],
}
