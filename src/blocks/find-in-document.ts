import type { Field } from 'payload'
import { type ContentLocale, isLocalized } from '#domain/locales/localized.ts'
import { findHits, type ValueHit } from '#domain/replacing/find-hits.ts'
import type { Phrase } from '#domain/replacing/find-phrase.ts'
import { collectLeaves } from './collect-leaves.ts'

/** A place in a document. `path` leads from the document to the string, `field` to the field that holds it. */
export type DocumentHit = ValueHit & { locale: ContentLocale; field: string }

/**
 * The places of a phrase in the texts that visitors read in some languages. What is the same in every language is none of
 * them: slugs, keys, names of people and link addresses.
 *
 * @param data a document in all languages
 * @param inAllLanguages paths of texts that are searched although they are the same in every language; their places are in
 * the first of the languages
 */
export function findInDocument(
  fields: readonly Field[],
  data: unknown,
  phrase: Phrase,
  locales: readonly ContentLocale[],
  inAllLanguages: readonly string[] = [],
): DocumentHit[] {
  return collectLeaves(fields, data).flatMap(({ field, value, path }) => {
    if (!isText(field) || aboutTranslation.test(path)) return []
    const isSame = inAllLanguages.includes(path)
    if (!isSame && !isLocalized(value)) return []
    return (isSame ? locales.slice(0, 1) : locales).flatMap((locale) =>
      findHits(isLocalized(value) ? value[locale] : value, phrase).map((hit) => ({
        ...hit,
        locale,
        field: path,
        path: hit.path ? `${path}.${hit.path}` : path,
      })),
    )
  })
}

/** Hidden fields are the server's own. */
const isText = ({ type, admin }: Field): boolean =>
  ['text', 'textarea', 'richText'].includes(type) && !(admin as { hidden?: boolean } | undefined)?.hidden

/** Names of translators. */
const aboutTranslation = /^translation\./
