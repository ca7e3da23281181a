import type { ExerciseDrawing } from './drawing.ts'
import { heelHold, heelRaiseFloor, heelRaiseSeated, heelRaiseStep, towelHeelRaise } from './heel-raises.ts'
import { calfStretch, plantarStretch } from './stretches.ts'

/** The drawings of exercises by name. Editors are offered exactly these. */
export const exerciseDrawings = {
  'heel-raise-floor': heelRaiseFloor,
  'heel-raise-step': heelRaiseStep,
  'heel-raise-seated': heelRaiseSeated,
  'heel-hold': heelHold,
  'towel-heel-raise': towelHeelRaise,
  'calf-stretch': calfStretch,
  'plantar-stretch': plantarStretch,
} as const satisfies Record<string, ExerciseDrawing>

export type ExerciseName = keyof typeof exerciseDrawings

export const exerciseNames = Object.keys(exerciseDrawings) as ExerciseName[]

/** Narrows a stored name; null if there is no such drawing (any more). */
export const toExerciseName = (name: unknown): ExerciseName | null =>
  exerciseNames.find((each) => each === name) ?? null
