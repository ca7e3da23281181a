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
      {positions.map((position, index) => (
        // The positions of a drawing never change, so their index identifies them.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <g key={index} transform={`translate(${index * width} 0)`}>
          <path className="exercise-object" d={position.objects.join('')} />
          <path className="exercise-outline" d={position.body.join('')} />
          <path className="exercise-body" d={position.body.join('')} />
          {position.arrows && <path className="exercise-arrow" d={position.arrows.join('')} />}
        </g>
      ))}
    </svg>
  )
}
