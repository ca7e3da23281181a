import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { UrgentCareCardProps, UrgentSign } from '#ui/urgent-care-card.tsx'
import type { BlockContext } from '../context.ts'
import { items, text } from '../schema.ts'
import { type Head, headOf, readFields } from '../section-props.ts'
import { numbersOf } from './numbers.ts'

export type UrgentCareProps = Head<'urgent-care'> & Omit<UrgentCareCardProps, 'id' | 'messages'>

export function resolveUrgentCare(section: ResolvedSection, context: BlockContext): UrgentCareProps | null {
  const fields = readFields(section, { emergency: signs, sameDay: signs })
  if (!fields || fields.emergency.length + fields.sameDay.length === 0) return null
  return { ...headOf('urgent-care', section), ...fields, ...numbersOf(context.clinic, context.locale) }
}

const signs = items({ text }).transform((entries) =>
  entries.filter((entry): entry is UrgentSign => entry.text !== null),
)
