import { LocalizedText } from '../localized-text.tsx'
import type { Text } from '../models.ts'
import { DiagramKey } from './diagram-key.tsx'
import { MuscleDiagram, type MuscleDiagramProps } from './muscle-diagram.tsx'

/** A diagram with a text description of the referred pain and a legend. */
export function MuscleFigure({ referral, ...props }: MuscleDiagramProps & { referral: Text | null }) {
  const { diagram, messages } = props
  return (
    <figure className="figure diagram-figure">
      <MuscleDiagram {...props} />
      <figcaption className="figure-caption diagram-caption">
        {referral && (
          <p className="diagram-words">
            <span className="label">{messages.muscleReferral}</span> <LocalizedText text={referral} />
          </p>
        )}
        <DiagramKey diagrams={[diagram]} messages={messages} />
      </figcaption>
    </figure>
  )
}
