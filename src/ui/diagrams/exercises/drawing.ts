/** One position of an exercise, seen from the side with the toes to the right. All values are SVG path data. */
export type Position = {
  /** Closed outlines of the parts of the body. Where two overlap, they are drawn as one. */
  body: string[]
  /** The floor, a step, a wall, a towel. */
  objects: string[]
  /** Arrows that show which way the body moves. */
  arrows?: string[]
}

/** The positions of an exercise in order, side by side; all have the width and height of `exerciseFrame`. */
export type ExerciseDrawing = [Position, ...Position[]]

export const exerciseFrame = { width: 220, height: 260 }
