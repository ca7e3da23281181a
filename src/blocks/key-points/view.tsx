import type { Text } from '#ui/models.ts'
import { Said } from '#ui/said.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { KeyPointsProps } from './resolve.ts'

/** What a hurried reader takes along: the facts first, then the sentences. The theme decides the form. */
export function KeyPointsView({ section }: ViewProps<KeyPointsProps>) {
  const facts = section.items.filter(({ label, text }) => label && text)
  const sentences = section.items.filter(({ label, text }) => !label || !text)
  return (
    <SectionFrame section={section}>
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
