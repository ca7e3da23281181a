import { LabelledList } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { labelledList } from './index.ts'

export function LabelledListView({ section }: ViewProps<typeof labelledList>) {
  const { about, introduction, items } = section
  return (
    <SectionFrame section={section} className={`about-${about}`}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <LabelledList entries={items} />
    </SectionFrame>
  )
}
