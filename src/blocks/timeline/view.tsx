import { LabelledGroup, Remark } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs, LocalizedText } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import { TimelineTrack } from '#ui/timeline-track.tsx'
import type { ViewProps } from '../define-block.ts'
import type { timeline } from './index.ts'

export function TimelineView({ section, messages }: ViewProps<typeof timeline>) {
  const { key, heading, introduction, phases, trial, measures, stalled, attribution } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <TimelineTrack phases={phases} labelledBy={heading ? `${key}-heading` : undefined} />
      {trial && (
        <p className="timeline-trial">
          <span className="timeline-trial-label label">{messages.timelineTrial}</span>{' '}
          <LocalizedText text={trial} />
        </p>
      )}
      <LabelledGroup title={messages.timelineMeasures} entries={measures} className="timeline-measures" />
      {stalled && <Remark title={messages.timelineStalled} text={stalled} className="timeline-stalled" />}
      {attribution && (
        <div className="timeline-attribution">
          <h3 className="timeline-attribution-title label">{messages.timelineAttribution}</h3>
          <LocalizedParagraphs text={attribution} />
        </div>
      )}
    </SectionFrame>
  )
}
