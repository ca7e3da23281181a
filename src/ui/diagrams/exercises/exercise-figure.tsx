import { drawingPart } from '../drawing-file.ts'
import { exerciseFrame, type Position } from './drawing.ts'
import { type ExerciseName, exerciseDrawings } from './drawings.ts'

/** The positions of an exercise side by side. Its instruction says the same in words, so it has no text of its own. */
export function ExerciseFigure({ name }: { name: ExerciseName }) {
  const positions: readonly Position[] = exerciseDrawings[name]
  const { width, height } = exerciseFrame
  return (
    <svg
      className="exercise-drawing"
      viewBox={`0 0 ${width * positions.length} ${height}`}
      width={width * positions.length}
      height={height}
      aria-hidden="true"
    >
      <use href={drawingPart(name)} />
    </svg>
  )
}
