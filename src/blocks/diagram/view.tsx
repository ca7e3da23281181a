import { MuscleFigure } from '#ui/diagrams/muscle-figure.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { diagram } from './index.ts'

export function DiagramView({ section, messages }: ViewProps<typeof diagram>) {
  const { key, muscle, diagram, words } = section
  return (
    <SectionFrame section={section}>
      <MuscleFigure id={key} diagram={diagram} muscle={muscle.title} referral={words} messages={messages} />
    </SectionFrame>
  )
}
