import { LabelledGroup } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { suitability } from './index.ts'

export function SuitabilityView({ section, messages }: ViewProps<typeof suitability>) {
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
