import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { LabelledEntry } from '#ui/labelled-list.tsx'
import type { Text } from '#ui/models.ts'
import { labelledItems, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type SuitabilityProps = Head<'suitability'> & {
  introduction: Text | null
  suits: LabelledEntry[]
  cautions: LabelledEntry[]
}

export function resolveSuitability(section: ResolvedSection): SuitabilityProps | null {
  const fields = readFields(section, { introduction: text, suits: labelledItems, cautions: labelledItems })
  if (!fields || (!fields.introduction && fields.suits.length + fields.cautions.length === 0)) return null
  return { ...sectionHead('suitability', section), ...fields }
}
