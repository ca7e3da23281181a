import { z } from 'zod'
import type { Profession } from '#domain/clinic/professions.ts'
import type { DisplayConditions, Section } from '#domain/library/section.ts'
import { ids, localizedText, optional, strings } from './stored-values.ts'

const when = z
  .object({ treatments: ids, jurisdictions: strings, professions: strings })
  .nullish()
  .transform((value): DisplayConditions | undefined =>
    value ? { ...value, professions: value.professions as Profession[] } : undefined,
  )

const row = z.looseObject({
  blockType: z.string(),
  key: optional(z.string()),
  heading: localizedText,
  locked: optional(z.boolean()),
  clinical: optional(z.boolean()),
  when,
})

/** The conditions of a whole document. Those that can't be read hold nowhere: what is meant for one place stays there. */
export function toDisplayConditions(value: unknown): DisplayConditions | undefined {
  const parsed = when.safeParse(value)
  return parsed.success ? parsed.data : { jurisdictions: ['nowhere'] }
}

/** A row of a blocks field as a section. Ids of rows are the database's affair and are left behind. */
export function toSection(value: unknown): Section | undefined {
  const parsed = row.safeParse(value)
  if (!parsed.success) return undefined
  const {
    blockType,
    key,
    heading,
    locked,
    clinical,
    when: displayConditions,
    id: _id,
    blockName: _blockName,
    ...fields
  } = parsed.data
  return {
    kind: blockType,
    key: key ?? '',
    heading,
    locked: locked ?? false,
    clinical: clinical ?? false,
    displayConditions,
    fields: Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, withoutRowIds(each)])),
  }
}

/** The sections of a document. One without a key, as an older row may be, is known by its place. */
export function toSections(value: unknown): Section[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((each, index) => {
    const section = toSection(each)
    return section ? { ...section, key: section.key || `${section.kind}-${index + 1}` } : []
  })
}

function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row) => {
    if (typeof row !== 'object' || row === null || 'relationTo' in row) return row
    const { id: _id, ...rest } = row as Record<string, unknown>
    return Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, withoutRowIds(each)]))
  })
}
