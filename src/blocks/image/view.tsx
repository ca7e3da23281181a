import { Figure } from '#ui/figure.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { image } from './index.ts'

export function ImageView({ section, messages }: ViewProps<typeof image>) {
  return (
    <SectionFrame section={section}>
      <Figure picture={section.picture} messages={messages} />
    </SectionFrame>
  )
}
