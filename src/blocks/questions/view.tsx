import { LocalizedText } from '#ui/localized-text.tsx'
import { Prose } from '#ui/prose.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { questions } from './index.ts'

export function QuestionsView({ section, messages }: ViewProps<typeof questions>) {
  return (
    <SectionFrame section={section}>
      <div className="questions">
        {section.items.map(({ key, question, answer }) => (
          <details key={key} className="question" id={`${section.key}-${key}`}>
            <summary className="question-summary fold">
              <LocalizedText text={question} />
            </summary>
            <Prose prose={answer} messages={messages} />
          </details>
        ))}
      </div>
    </SectionFrame>
  )
}
