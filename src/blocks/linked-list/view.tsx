import { Linked, LocalizedParagraphs } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { linkedList } from './index.ts'

/** Rows with a heading each where an entry has a text, else a compact list of names. */
export function LinkedListView({ section }: ViewProps<typeof linkedList>) {
  const { introduction, items } = section
  const hasTexts = items.some(({ text }) => text)
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <ul className={hasTexts ? 'linked linked-rows' : 'linked linked-names'}>
        {items.map(({ key, target, text }) => (
          <li key={key} className="linked-entry">
            {hasTexts ? (
              <h3 className="linked-title">
                <Linked target={target} />
              </h3>
            ) : (
              <Linked target={target} />
            )}
            {text && <LocalizedParagraphs text={text} className="linked-text" />}
          </li>
        ))}
      </ul>
    </SectionFrame>
  )
}
