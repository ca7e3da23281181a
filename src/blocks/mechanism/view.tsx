import { LabelledList, Remark } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { mechanism } from './index.ts'

export function MechanismView({ section, messages }: ViewProps<typeof mechanism>) {
  const { introduction, steps, hedge } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <LabelledList entries={steps} ordered />
      {hedge && <Remark title={messages.howSureThisIs} text={hedge} />}
    </SectionFrame>
  )
}
