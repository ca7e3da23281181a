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

/**
 * The display conditions of a whole document. Invalid ones match nowhere, so that content meant for one jurisdiction is not
 * shown in others.
 *
 * @returns undefined if there are none, so that the document is displayed everywhere
 */
export function toDisplayConditions(value: unknown): DisplayConditions | undefined {
  const parsed = when.safeParse(value)
  return parsed.success ? parsed.data : { jurisdictions: ['nowhere'] }
}

/**
 * Maps a row of a blocks field to a section, without the row ids that only the database needs.
 *
 * @returns undefined if the row is no section or its display conditions are invalid
 */
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
    fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, withoutRowIds(field)])),
  }
}

/** The sections of a document. One without a key, as in older rows, gets its kind and position as key: `text-2`. */
export function toSections(value: unknown): Section[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((row, index) => {
    const section = toSection(row)
    return section ? { ...section, key: section.key || `${section.kind}-${index + 1}` } : []
  })
}

function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row) => {
    if (typeof row !== 'object' || row === null || 'relationTo' in row) return row
    const { id: _id, ...rest } = row as Record<string, unknown>
    return Object.fromEntries(Object.entries(rest).map(([name, field]) => [name, withoutRowIds(field)]))
  })
}
