import { z } from 'zod'
import type { Localized } from '#domain/locales/localized.ts'

/**
 * Rows arrive with every locale (`locale: 'all'`) and depth 0: a localised field is an object by locale, a relation an
 * id, a polymorphic one `{ relationTo, value }`. What is absent comes as undefined or null, which here are one.
 */
export const optional = <T extends z.ZodType>(type: T) =>
  type.nullish().transform((value) => value ?? undefined)

/** A localised leaf. Undefined where no locale has a value. */
export const localizedText = z
  .unknown()
  .optional()
  .transform((value) => (hasValue(value) ? (value as Localized) : undefined))

/** A localised leaf of another kind than text. */
export const localizedValue = <T>() => localizedText as unknown as z.ZodType<Localized<T> | undefined>

export const requiredText = z
  .unknown()
  .optional()
  .transform((value) => (hasValue(value) ? (value as Localized) : {}))

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
 * The entries of a list that have keys. One without, as an older row may be, is known by its row's id: a page must not
 * fall over it.
 */
export const keyed = <Shape extends z.ZodRawShape>(shape: Shape) =>
  list(z.preprocess(withKey, z.looseObject({ key: z.string(), ...shape })))

export const documentRef = z
  .object({ relationTo: z.string(), value: id })
  .transform(({ relationTo, value }) => `${relationTo}:${value}`)

function hasValue(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((each) => each !== null && each !== undefined)
  )
}

function withKey(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  const { id: rowId, key, ...rest } = row as Record<string, unknown>
  return { ...rest, key: key || rowId || '' }
}
