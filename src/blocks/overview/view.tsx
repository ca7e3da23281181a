import { Prose } from '#ui/prose.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { OverviewProps } from './resolve.ts'

export function OverviewView({ section, messages }: ViewProps<OverviewProps>) {
  return (
    <SectionFrame section={section}>
      <Prose prose={section.body} messages={messages} />
    </SectionFrame>
  )
}
