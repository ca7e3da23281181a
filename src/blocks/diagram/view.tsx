import { MuscleFigure } from '#ui/diagrams/muscle-figure.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { DiagramProps } from './resolve.ts'

export function DiagramView({ section, messages }: ViewProps<DiagramProps>) {
  const { key, muscle, diagram, words } = section
  return (
    <SectionFrame section={section}>
      <MuscleFigure id={key} diagram={diagram} muscle={muscle.title} referral={words} messages={messages} />
    </SectionFrame>
  )
}
