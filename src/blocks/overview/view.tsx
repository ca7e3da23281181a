import { Prose } from '#ui/prose.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { overview } from './index.ts'

export function OverviewView({ section, messages }: ViewProps<typeof overview>) {
  return (
    <SectionFrame section={section}>
      <Prose prose={section.body} messages={messages} />
    </SectionFrame>
  )
}
