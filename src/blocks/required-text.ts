import type { PayloadRequest } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { isEmpty } from '#domain/interpolation/interpolate.ts'
import { isLocalized } from '#domain/locales/localized.ts'
import { findInAllLocales } from './stored-locales.ts'

/** What a field's validation is told. `siblingData` is the row that the field is in or, outside lists, the document. */
export type ValidatedText = {
  name?: string
  req: PayloadRequest
  id?: string | number
  collectionSlug?: string
  siblingData: unknown
}

/**
 * Whether a required text is missing: it is empty in the locale that is saved and in every other. One locale is enough,
 * because a site shows a text in whichever locale it exists (`pickLocale`); a translation may be partial, and a page may
 * be in Hindi only.
 */
export async function isMissing(value: unknown, field: ValidatedText): Promise<boolean> {
  if (!isEmpty(value)) return false
  const { id, collectionSlug: collection, req } = field
  if (id === undefined || !collection) return true
  const stored = await findInAllLocales({ collection, id, req })
  const { name = '', siblingData } = field
  const translations = findRow(stored, isRecord(siblingData) ? siblingData.id : undefined)?.[name]
  if (!isLocalized(translations)) return true
  return Object.entries(translations).every(([locale, each]) => locale === req.locale || isEmpty(each))
}

/** Finds a row by its id, since rows may have been added and moved. Without an id, the document. */
function findRow(value: unknown, id: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findRow(each, id)
      if (found) return found
    }
    return undefined
  }
  if (!isRecord(value)) return undefined
  if (id === undefined || value.id === id) return value
  return findRow(Object.values(value), id)
}
