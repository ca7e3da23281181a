import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { LabelledEntry } from '#ui/labelled-list.tsx'
import type { Text } from '#ui/models.ts'
import { labelledItems, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type SessionProps = Head<'session'> & {
  introduction: Text | null
  steps: LabelledEntry[]
  duration: Text | null
  soreness: Text | null
}

export function resolveSession(section: ResolvedSection): SessionProps | null {
  const fields = readFields(section, {
    introduction: text,
    steps: labelledItems,
    duration: text,
    soreness: text,
  })
  if (!fields) return null
  const { introduction, steps, duration, soreness } = fields
  if (steps.length === 0 && !introduction && !duration && !soreness) return null
  return { ...sectionHead('session', section), ...fields }
}
