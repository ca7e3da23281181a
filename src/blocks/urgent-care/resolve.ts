import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { UrgentCareCardProps, UrgentSign } from '#ui/urgent-care-card.tsx'
import type { BlockContext } from '../context.ts'
import { items, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'
import { urgentNumbers } from './numbers.ts'

export type UrgentCareProps = Head<'urgent-care'> & Omit<UrgentCareCardProps, 'id' | 'messages'>

export function resolveUrgentCare(section: ResolvedSection, context: BlockContext): UrgentCareProps | null {
  const fields = readFields(section, { emergency: signs, sameDay: signs })
  if (!fields || fields.emergency.length + fields.sameDay.length === 0) return null
  return {
    ...sectionHead('urgent-care', section),
    ...fields,
    ...urgentNumbers(context.clinic, context.locale),
  }
}

const signs = items({ text }).transform((entries) =>
  entries.filter((entry): entry is UrgentSign => entry.text !== null),
)
