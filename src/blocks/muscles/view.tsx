import { DiagramKey } from '#ui/diagrams/diagram-key.tsx'
import { MuscleDiagram } from '#ui/diagrams/muscle-diagram.tsx'
import { Linked, LocalizedParagraphs, LocalizedText } from '#ui/localized-text.tsx'
import { Prose } from '#ui/prose.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { muscles } from './index.ts'

export function MusclesView({ section, messages }: ViewProps<typeof muscles>) {
  const { key, introduction, items, closing } = section
  const diagrams = items.flatMap(({ diagram }) => diagram ?? [])
  return (
    <SectionFrame section={section}>
      {introduction && <Prose prose={introduction} messages={messages} />}
      {items.length > 0 && (
        <ul className="muscles">
          {items.map(({ key: item, muscle, diagram, referral, note }) => (
            <li key={item} className="muscle">
              <h3 className="muscle-name">
                <Linked target={muscle} />
              </h3>
              {diagram && (
                <MuscleDiagram
                  id={`${key}--${item}`}
                  diagram={diagram}
                  muscle={muscle.title}
                  messages={messages}
                />
              )}
              {referral && (
                <p className="muscle-referral">
                  <span className="muscle-referral-label label">{messages.muscleReferral}</span>{' '}
                  <LocalizedText text={referral} />
                </p>
              )}
              {note && <LocalizedParagraphs text={note} className="muscle-note" />}
            </li>
          ))}
        </ul>
      )}
      {diagrams.length > 0 && <DiagramKey diagrams={diagrams} messages={messages} />}
      {closing && <Prose prose={closing} messages={messages} />}
    </SectionFrame>
  )
}
