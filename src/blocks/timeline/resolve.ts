import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { LabelledEntry } from '#ui/labelled-list.tsx'
import type { Text } from '#ui/models.ts'
import { items, labelledItems, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type TimelinePhase = LabelledEntry & { visits: Text | null }

export type TimelineProps = Head<'timeline'> & {
  introduction: Text | null
  phases: TimelinePhase[]
  trial: Text | null
  measures: LabelledEntry[]
  stalled: Text | null
  attribution: Text | null
}

export function resolveTimeline(section: ResolvedSection): TimelineProps | null {
  const fields = readFields(section, {
    introduction: text,
    phases: items({ visits: text, label: text, text }),
    trial: text,
    measures: labelledItems,
    stalled: text,
    attribution: text,
  })
  if (!fields) return null
  const phases = fields.phases.filter(({ visits, label, text }) => visits ?? label ?? text)
  const { introduction, trial, measures, stalled } = fields
  // Where the numbers come from says nothing without the numbers.
  if (phases.length === 0 && measures.length === 0 && !introduction && !trial && !stalled) return null
  return { ...sectionHead('timeline', section), ...fields, phases }
}
