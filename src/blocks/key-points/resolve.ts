import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { LabelledEntry } from '#ui/labelled-list.tsx'
import { labelledItems } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type KeyPointsProps = Head<'key-points'> & { items: LabelledEntry[] }

export function resolveKeyPoints(section: ResolvedSection): KeyPointsProps | null {
  const fields = readFields(section, { items: labelledItems })
  if (!fields || fields.items.length === 0) return null
  return { ...sectionHead('key-points', section), ...fields }
}
