import { LabelledList } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs, LocalizedText } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { SessionProps } from './resolve.ts'

export function SessionView({ section, messages }: ViewProps<SessionProps>) {
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
