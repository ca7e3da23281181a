import { contentLocales } from '#domain/locales/localized.ts'
import { changedParts, type StoredRow } from './changed-fields.ts'

/** Whether texts have appeared or disappeared between two states of a document, in any language. */
export function changesTranslations(before: StoredRow | null, after: StoredRow | null): boolean {
  const parts = changedParts(before, after)
  return translationShape(parts.before) !== translationShape(parts.after)
}

/**
 * Where a document has texts, and in which languages, as one string. While it stays the same, so does the share of the
 * document that is translated: a reworded sentence does not change it.
 */
function translationShape(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(translationShape).join()}]`
  if (typeof value !== 'object' || value === null) return ''
  const entries = Object.entries(value)
  if (entries.length > 0 && entries.every(([name]) => isLocale(name)))
    return entries.flatMap(([name, text]) => (isEmpty(text) ? [] : [name])).join('+')
  return `{${entries.map(([name, child]) => [name, translationShape(child)]).filter(([, shape]) => shape)}}`
}

const isLocale = (name: string): boolean => contentLocales.some((locale) => locale === name)

const isEmpty = (text: unknown): boolean => text === null || text === undefined || text === ''
