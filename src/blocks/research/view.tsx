import { LocalizedParagraphs } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import { StudyCard } from '#ui/study-card.tsx'
import type { ViewProps } from '../define-block.ts'
import type { research } from './index.ts'

export function ResearchView({ section, messages }: ViewProps<typeof research>) {
  const { introduction, items, certainty, closing } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      {items.length > 0 && (
        <ul className="studies">
          {items.map(({ key, ...entry }) => (
            <li key={key}>
              <StudyCard {...entry} id={`${section.key}-${key}`} messages={messages} />
            </li>
          ))}
        </ul>
      )}
      {certainty && <p className="research-certainty">{certainty}</p>}
      {closing && <LocalizedParagraphs text={closing} className="research-closing" />}
    </SectionFrame>
  )
}
