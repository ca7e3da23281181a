import { LocalizedText } from '#ui/localized-text.tsx'
import type { Text } from '#ui/models.ts'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { keyPoints } from './index.ts'

/** Facts (a label with a text) first, then single sentences. The theme decides how facts look. */
export function KeyPointsView({ section }: ViewProps<typeof keyPoints>) {
  const facts = section.items.filter(({ label, text }) => label && text)
  const sentences = section.items.filter(({ label, text }) => !label || !text)
  return (
    <SectionFrame section={section}>
      {facts.length > 0 && (
        <dl className="key-facts">
          {facts.map(({ key, label, text }) => (
            <div key={key} className={`key-fact ${isFigure(label) ? 'is-figure' : 'is-words'}`}>
              <dt className="key-fact-label">{label && <LocalizedText text={label} />}</dt>
              <dd className="key-fact-text">{text && <LocalizedText text={text} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {sentences.length > 0 && (
        <ul className="key-sentences">
          {sentences.map(({ key, label, text }) => (
            <li key={key}>
              {label && <LocalizedText text={label} />}
              {text && <LocalizedText text={text} />}
            </li>
          ))}
        </ul>
      )}
    </SectionFrame>
  )
}

/** Whether a label holds a number and is short enough for the large type of figures. */
function isFigure(label: Text | null): boolean {
  return label !== null && label.text.length <= 16 && /\p{Nd}/u.test(label.text)
}
