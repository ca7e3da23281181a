import type { Point } from '#base/curve.ts'
import type { ExerciseDrawing } from './drawing.ts'
import { leg, seatedThigh } from './leg.ts'

const floor = 'M10 242L210 242'
const step = 'M10 242L128 242L128 196L210 196'
const upwards = 'M36 210L36 160M26 172L36 158L46 172'
const downwards = 'M18 130L18 182M8 170L18 184L28 170'

export const heelRaiseFloor: ExerciseDrawing = [
  { body: leg({ ball: [142, 230] }), objects: [floor] },
  { body: leg({ ball: [142, 230], lift: 34 }), objects: [floor], arrows: [upwards] },
]

export const heelRaiseStep: ExerciseDrawing = [
  { body: leg({ ball: [142, 184], lift: 30 }), objects: [step] },
  { body: leg({ ball: [142, 184], lift: -14, lean: 4 }), objects: [step], arrows: [downwards] },
]

/** Only the position that is held. */
export const heelHold: ExerciseDrawing = [{ body: leg({ ball: [142, 230], lift: 34 }), objects: [floor] }]

/** The seat ends behind the knee. */
const chair = 'M6 134L96 134M14 134L14 242M86 134L86 242'
const hip: Point = [62, 97]

export const heelRaiseSeated: ExerciseDrawing = [
  {
    body: [seatedThigh({ at: hip, knee: [139, 92] }), ...leg({ ball: [178, 234], scale: 0.56 })],
    objects: [floor, chair],
  },
  {
    body: [seatedThigh({ at: hip, knee: [148, 74] }), ...leg({ ball: [178, 234], scale: 0.56, lift: 26 })],
    objects: [floor, chair],
    arrows: ['M110 232L110 202M102 211L110 200L118 211'],
  },
]

const towel = 'M152 228A14 14 0 1 1 180 228A14 14 0 1 1 152 228Z'

/** A rolled towel under the toes keeps them bent up while the heel is raised. */
export const towelHeelRaise: ExerciseDrawing = [
  { body: leg({ ball: [128, 228], curl: 30 }), objects: [floor, towel] },
  {
    body: leg({ ball: [128, 228], curl: 30, lift: 32 }),
    objects: [floor, towel],
    arrows: ['M14 206L14 156M4 168L14 154L24 168'],
  },
]
