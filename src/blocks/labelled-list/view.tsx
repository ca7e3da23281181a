import { LabelledList } from '../../ui/labelled-list.tsx'
import { SaidAtLength } from '../../ui/said.tsx'
import { SectionFrame } from '../../ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { LabelledListProps } from './resolve.ts'

export function LabelledListView({ section }: ViewProps<LabelledListProps>) {
  const { key, heading, about, introduction, items } = section
  return (
    <SectionFrame kind="labelled-list" id={key} heading={heading} className={`about-${about}`}>
      {introduction && <SaidAtLength text={introduction} className="section-introduction" />}
      <LabelledList entries={items} />
    </SectionFrame>
  )
}
