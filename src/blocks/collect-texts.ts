import type { Field } from 'payload'
import { findLinkUrls, isRichState, readLines } from '#domain/interpolation/rich-text.ts'
import { isLocalized } from '#domain/locales/localized.ts'
import { collectLeaves } from './collect-leaves.ts'

/** A text as written and the path of its field. `isInterpolated`: its tokens are filled in before a patient reads it. */
export type WrittenText = { text: string; path: string; isInterpolated: boolean }

/**
 * Every text of `data`, at any depth; rich text line by line, since formatting may split a token. Localised texts are
 * interpolated; texts that are the same in every language (names, addresses of links) are not.
 *
 * @param data a document that `fields` describe: in one locale, in all locales, or resolved
 */
export function collectTexts(fields: readonly Field[], data: unknown): WrittenText[] {
  return collectLeaves(fields, data).flatMap(({ field, value, path }) => {
    const isInterpolated = 'localized' in field && field.localized === true
    const values = isLocalized(value) ? Object.values(value) : [value]
    switch (field.type) {
      case 'text':
      case 'textarea':
        return values
          .flat()
          .flatMap((text) => (typeof text === 'string' ? [{ text, path, isInterpolated }] : []))
      case 'richText':
        return values
          .filter(isRichState)
          .flatMap((state) => [
            ...readLines(state).map((text) => ({ text, path, isInterpolated })),
            ...findLinkUrls(state.root).map((text) => ({ text, path, isInterpolated: false })),
          ])
      default:
        return []
    }
  })
}
