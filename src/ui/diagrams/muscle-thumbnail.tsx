import type { Text } from '../models.ts'
import { drawings } from './drawings.ts'
import { LegView } from './leg-view.tsx'
import type { DiagramName } from './names.ts'

type Props = { id: string; diagram: DiagramName; muscle: Text }

/** The first view of a muscle, on a card that names and describes it. `id` must be unique on the page. */
export function MuscleThumbnail({ id, diagram, muscle }: Props) {
  const [view] = drawings[diagram].views
  return (
    <div className="card-drawing" aria-hidden="true">
      <LegView id={id} diagram={diagram} view={view} title={muscle.text} lang={muscle.lang} />
    </div>
  )
}
