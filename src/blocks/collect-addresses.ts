import type { Field } from 'payload'
import { findLinkUrls, isRichState } from '#domain/interpolation/rich-text.ts'
import { isLocalized } from '#domain/locales/localized.ts'
import { collectLeaves } from './collect-leaves.ts'

/** A path on the site, and the path of the field that holds it. */
export type Address = { address: string; path: string }

/**
 * Every path on the site that `data` links to: in the links of rich text, and in text fields that hold nothing but a path.
 *
 * @param data a document that `fields` describe: in one locale, in all locales, or resolved
 */
export const collectAddresses = (fields: readonly Field[], data: unknown): Address[] =>
  collectLinks(fields, data).filter(({ address }) => isSitePath(address))

/** Every full address of another site that `data` links to, in the same places. */
export const collectOutwardAddresses = (fields: readonly Field[], data: unknown): Address[] =>
  collectLinks(fields, data).filter(({ address }) => /^https?:\/\/[^\s/]+\S*$/i.test(address))

function collectLinks(fields: readonly Field[], data: unknown): Address[] {
  return collectLeaves(fields, data).flatMap(({ field, value, path }) => {
    const values = isLocalized(value) ? Object.values(value) : [value]
    const addresses =
      field.type === 'richText'
        ? values.filter(isRichState).flatMap(({ root }) => findLinkUrls(root))
        : field.type === 'text'
          ? values.flat()
          : []
    return addresses.filter((address) => typeof address === 'string').map((address) => ({ address, path }))
  })
}

const isSitePath = (value: string): boolean => /^\/(?!\/)\S*$/.test(value)
