import { z } from 'zod'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { LabelledEntry } from '#ui/labelled-list.tsx'
import type { Text } from '#ui/models.ts'
import { labelledItems, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

const subjects = ['symptoms', 'causes', 'risk-factors', 'benefits', 'tips', 'other'] as const

export type LabelledListProps = Head<'labelled-list'> & {
  about: (typeof subjects)[number]
  introduction: Text | null
  items: LabelledEntry[]
}

export function resolveLabelledList(section: ResolvedSection): LabelledListProps | null {
  const fields = readFields(section, {
    about: z.enum(subjects).catch('other'),
    introduction: text,
    items: labelledItems,
  })
  if (!fields || fields.items.length === 0) return null
  return { ...sectionHead('labelled-list', section), ...fields }
}
