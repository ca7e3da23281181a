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
          <details key={key} className="question">
            <summary className="question-summary fold">
              <LocalizedText text={question} />
            </summary>
            {/* Inside, since browsers open the details around a link's target, not the target itself. */}
            <div id={`${section.key}-${key}`} className="question-answer">
              <Prose prose={answer} messages={messages} />
            </div>
          </details>
        ))}
      </div>
    </SectionFrame>
  )
}
