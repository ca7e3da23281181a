import { Prose } from '#ui/prose.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { TextProps } from './resolve.ts'

export function TextView({ section, messages }: ViewProps<TextProps>) {
  return (
    <SectionFrame section={section}>
      <Prose prose={section.body} messages={messages} />
    </SectionFrame>
  )
}
