import { Figure } from '#ui/figure.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { ImageProps } from './resolve.ts'

export function ImageView({ section, messages }: ViewProps<ImageProps>) {
  return (
    <SectionFrame section={section}>
      <Figure picture={section.picture} messages={messages} />
    </SectionFrame>
  )
}
