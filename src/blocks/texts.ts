import type { Field } from 'payload'
import { findLinkUrls, isRichState, readLines } from '#domain/interpolation/rich-text.ts'
import { isLocalized } from '#domain/locales/localized.ts'
import { collectLeaves } from './visit-fields.ts'

/** A text as written and the path of its field. `spoken`: its tokens are filled in when a patient reads it. */
export type WrittenText = { text: string; path: string; spoken: boolean }

/**
 * Every text of `data`, at any depth; rich text line by line, since a token may be half bold. Localised texts are spoken,
 * those that are alike in every language (names, addresses of links) are shown as they stand.
 */
export function collectTexts(fields: readonly Field[], data: unknown): WrittenText[] {
  return collectLeaves(fields, data).flatMap(({ field, value, path }) => {
    const spoken = 'localized' in field && field.localized === true
    const values = isLocalized(value) ? Object.values(value) : [value]
    switch (field.type) {
      case 'text':
      case 'textarea':
        return values.flat().flatMap((text) => (typeof text === 'string' ? [{ text, path, spoken }] : []))
      case 'richText':
        return values
          .filter(isRichState)
          .flatMap((state) => [
            ...readLines(state).map((text) => ({ text, path, spoken })),
            ...findLinkUrls(state.root).map((text) => ({ text, path, spoken: false })),
          ])
      default:
        return []
    }
  })
}
