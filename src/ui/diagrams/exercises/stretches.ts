import type { ExerciseDrawing } from './drawing.ts'
import { leg } from './leg.ts'

const floor = 'M10 242L210 242'

/** The back leg of a lunge: the heel stays on the floor while the shank leans towards the wall. */
export const calfStretch: ExerciseDrawing = [
  {
    body: leg({ ball: [118, 230], lean: 32 }),
    objects: [floor, 'M206 242L206 6'],
    arrows: ['M118 40L158 40M146 30L160 40L146 50'],
  },
]

/** The toes are pulled up by hand or with a towel, here shown by the arrow. */
export const plantarStretch: ExerciseDrawing = [
  { body: leg({ ball: [142, 230] }), objects: [floor] },
  {
    body: leg({ ball: [142, 230], curl: 62 }),
    objects: [floor],
    arrows: ['M200 222A64 64 0 0 0 180 166M194 170L179 164L176 180'],
  },
]
