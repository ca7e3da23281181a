import { LocalizedParagraphs } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import { StudyCard } from '#ui/study-card.tsx'
import type { ViewProps } from '../define-block.ts'
import type { research } from './index.ts'

export function ResearchView({ section, messages }: ViewProps<typeof research>) {
  const { introduction, items, closing } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      {items.length > 0 && (
        <ul className="studies">
          {items.map(({ key, ...entry }) => (
            <li key={key}>
              <StudyCard {...entry} messages={messages} />
            </li>
          ))}
        </ul>
      )}
      {closing && <LocalizedParagraphs text={closing} className="research-closing" />}
    </SectionFrame>
  )
}
