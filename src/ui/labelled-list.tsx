import { LocalizedParagraphs, LocalizedText } from './localized-text.tsx'
import type { Text } from './models.ts'

/** A label with a text; one of them may be missing, but not both. */
export type LabelledEntry = { key: string; label: Text | null; text: Text | null }

/**
 * A `dl` if every entry has a label and a text, else a list, since a term without a description is invalid in a `dl`.
 */
export function LabelledList({ entries, ordered = false }: { entries: LabelledEntry[]; ordered?: boolean }) {
  if (entries.length === 0) return null
  if (!ordered && entries.every(({ label, text }) => label && text)) {
    return (
      <dl className="labelled">
        {entries.map(({ key, label, text }) => (
          <div key={key} className="labelled-entry">
            <dt className="labelled-label">{label && <LocalizedText text={label} />}</dt>
            <dd className="labelled-text">{text && <LocalizedParagraphs text={text} />}</dd>
          </div>
        ))}
      </dl>
    )
  }
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={ordered ? 'steps' : 'labelled labelled-plain'}>
      {entries.map(({ key, label, text }) => (
        <li key={key} className="labelled-entry">
          {label && (
            <p className="labelled-label">
              <LocalizedText text={label} />
            </p>
          )}
          {text && <LocalizedParagraphs text={text} className="labelled-text" />}
        </li>
      ))}
    </List>
  )
}

/** A labelled list under a heading; nothing if it is empty. */
export function LabelledGroup({
  title,
  entries,
  className,
}: {
  title: string
  entries: LabelledEntry[]
  className?: string
}) {
  if (entries.length === 0) return null
  return (
    <div className={['group', className].filter(Boolean).join(' ')}>
      <h3 className="group-heading">{title}</h3>
      <LabelledList entries={entries} />
    </div>
  )
}

/** A note that qualifies the text before it, such as its certainty or the source of its figures. */
export function Remark({ title, text, className }: { title: string; text: Text; className?: string }) {
  return (
    <div className={['remark', className].filter(Boolean).join(' ')}>
      <h3 className="remark-title label">{title}</h3>
      <LocalizedParagraphs text={text} />
    </div>
  )
}
