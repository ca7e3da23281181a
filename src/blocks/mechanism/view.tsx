import { LabelledList } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs } from '#ui/localized-text.tsx'
import { Remark } from '#ui/remark.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { MechanismProps } from './resolve.ts'

export function MechanismView({ section, messages }: ViewProps<MechanismProps>) {
  const { introduction, steps, hedge } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <LabelledList entries={steps} ordered />
      {hedge && <Remark title={messages.howSureThisIs} text={hedge} />}
    </SectionFrame>
  )
}
