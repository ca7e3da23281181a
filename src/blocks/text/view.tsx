import { Prose } from '#ui/prose.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { text } from './index.ts'

export function TextView({ section, messages }: ViewProps<typeof text>) {
  return (
    <SectionFrame section={section}>
      <Prose prose={section.body} messages={messages} />
    </SectionFrame>
  )
}
