import type { LabelledEntry } from './labelled-list.tsx'
import type { Text } from './models.ts'
import { Said } from './said.tsx'
import { SectionFrame } from './section-frame.tsx'

type Props = { id: string; heading: Text | null; points: LabelledEntry[] }

/** What a hurried reader takes along: the facts first, then the sentences. The theme decides the form. */
export function KeyPointsCard({ id, heading, points }: Props) {
  const facts = points.filter(({ label, text }) => label && text)
  const sentences = points.filter(({ label, text }) => !label || !text)
  return (
    <SectionFrame kind="key-points" id={id} heading={heading}>
      {facts.length > 0 && (
        <dl className="key-facts">
          {facts.map(({ key, label, text }) => (
            <div key={key} className={`key-fact ${isFigure(label) ? 'is-figure' : 'is-words'}`}>
              <dt className="key-fact-label">{label && <Said text={label} />}</dt>
              <dd className="key-fact-text">{text && <Said text={text} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {sentences.length > 0 && (
        <ul className="key-sentences">
          {sentences.map(({ key, label, text }) => (
            <li key={key}>
              {label && <Said text={label} />}
              {text && <Said text={text} />}
            </li>
          ))}
        </ul>
      )}
    </SectionFrame>
  )
}

/** Whether a label is a figure, and short enough to be set as large as one. */
function isFigure(label: Text | null): boolean {
  return label !== null && label.text.length <= 16 && /\p{Nd}/u.test(label.text)
}
