import type { Messages } from '../../../site/locales/messages.ts'
import { Said } from '../../said.tsx'
import type { ContentsEntry } from '../template.ts'

/** Ways into a long page. A page of one or two sections needs none. */
export function ContentsList({ contents, messages }: { contents: ContentsEntry[]; messages: Messages }) {
  if (contents.length < 3) return null
  return (
    <nav className="contents" aria-labelledby="page-contents">
      <p id="page-contents" className="label">
        {messages.onThisPage}
      </p>
      <ol className="contents-list">
        {contents.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Said text={heading} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
