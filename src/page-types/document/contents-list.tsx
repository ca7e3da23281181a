import type { Messages } from '#domain/locales/messages.ts'
import type { ContentsEntry } from '#ui/frame.ts'
import { LocalizedText } from '#ui/localized-text.tsx'

/** The table of contents of a long page: beside the text where there is room, else folded. One or two sections need none. */
export function ContentsList({ contents, messages }: { contents: ContentsEntry[]; messages: Messages }) {
  if (contents.length < 3) return null
  return (
    <nav className="contents" aria-label={messages.onThisPage}>
      <p className="label contents-label">{messages.onThisPage}</p>
      <details>
        <summary className="label fold contents-fold">{messages.onThisPage}</summary>
        <ol className="contents-list">
          {contents.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <LocalizedText text={heading} />
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
