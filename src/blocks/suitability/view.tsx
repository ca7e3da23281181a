import { LabelledGroup } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { SuitabilityProps } from './resolve.ts'

export function SuitabilityView({ section, messages }: ViewProps<SuitabilityProps>) {
  const { introduction, suits, cautions } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <div className="suitability">
        <LabelledGroup title={messages.suitsTitle} entries={suits} className="suitability-suits" />
        <LabelledGroup title={messages.cautionsTitle} entries={cautions} className="suitability-cautions" />
      </div>
    </SectionFrame>
  )
}
