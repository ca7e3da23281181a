import { LabelledList } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs, LocalizedText } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { session } from './index.ts'

export function SessionView({ section, messages }: ViewProps<typeof session>) {
  const { introduction, steps, duration, soreness } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <LabelledList entries={steps} ordered />
      {(duration || soreness) && (
        <dl className="session-facts">
          {duration && (
            <div className="session-duration">
              <dt className="label">{messages.sessionDuration}</dt>
              <dd>
                <LocalizedText text={duration} />
              </dd>
            </div>
          )}
          {soreness && (
            <div className="session-soreness">
              <dt className="label">{messages.sessionSoreness}</dt>
              <dd>
                <LocalizedParagraphs text={soreness} />
              </dd>
            </div>
          )}
        </dl>
      )}
    </SectionFrame>
  )
}
