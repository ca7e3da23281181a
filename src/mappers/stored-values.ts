import { z } from 'zod'
import type { Localized } from '#domain/locales/localized.ts'

/**
 * Schemas for rows read with all locales (`locale: 'all'`) and depth 0: a localized field is an object by locale, a relation
 * an id, a polymorphic one `{ relationTo, value }`. An absent value is undefined or null, and is mapped to undefined.
 */
export const optional = <T extends z.ZodType>(type: T) =>
  type.nullish().transform((value) => value ?? undefined)

/** A localized text. Undefined if no locale has a value. */
export const localizedText = z
  .unknown()
  .optional()
  .transform((value) => (hasValue(value) ? (value as Localized) : undefined))

/** A localized value other than text. Undefined if no locale has a value. */
export const localizedValue = <T>() => localizedText as z.ZodType<Localized<T> | undefined>

/** A localized text that is an empty object if no locale has a value. */
export const requiredText = z
  .unknown()
  .optional()
  .transform((value) => (hasValue(value) ? (value as Localized) : {}))

/** A relation, given as an id or as a document. */
export const id = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])

export const ids = z
  .array(id)
  .nullish()
  .transform((value) => value ?? [])

export const strings = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? [])

export const list = <T extends z.ZodType>(type: T) =>
  z
    .array(type)
    .nullish()
    .transform((value) => value ?? [])

/**
 * A list of entries with keys. An entry without one, as in older rows, gets its row's id, so that a page does not fail
 * because of it.
 */
export const keyedList = <Shape extends z.ZodRawShape>(shape: Shape) =>
  list(z.preprocess(withKey, z.looseObject({ key: z.string(), ...shape })))

/** A polymorphic relation as `collection:id`. */
export const documentRef = z
  .object({ relationTo: z.string(), value: id })
  .transform(({ relationTo, value }) => `${relationTo}:${value}`)

function hasValue(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((localeValue) => localeValue !== null && localeValue !== undefined)
  )
}

function withKey(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  const { id: rowId, key, ...rest } = row as Record<string, unknown>
  return { ...rest, key: key || rowId || '' }
}
