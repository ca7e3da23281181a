import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { LabelledEntry } from '#ui/labelled-list.tsx'
import type { Text } from '#ui/models.ts'
import { labelledItems, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type MechanismProps = Head<'mechanism'> & {
  introduction: Text | null
  steps: LabelledEntry[]
  hedge: Text | null
}

export function resolveMechanism(section: ResolvedSection): MechanismProps | null {
  const fields = readFields(section, { introduction: text, steps: labelledItems, hedge: text })
  if (!fields || (!fields.introduction && fields.steps.length === 0 && !fields.hedge)) return null
  return { ...sectionHead('mechanism', section), ...fields }
}
