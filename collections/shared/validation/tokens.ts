import type { Field } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { collectTexts } from '#blocks/collect-texts.ts'
import { findInAllLocales } from '#blocks/stored-locales.ts'
import { hasBraces, tokenProblem } from '#domain/interpolation/tokens.ts'
import { type ContentLocale, isLocalized, toKnownContentLocale } from '#domain/locales/localized.ts'
import { refuseToPublish } from './publishing.ts'

/**
 * Refuses to publish unknown tokens, which would leave a gap in a sentence that patients read, tokens that a clinic may
 * lack in texts that can't be omitted, and all tokens in texts that are not interpolated. In every locale: publishing a
 * document publishes its translations too.
 */
export const refuseUnknownTokens = refuseToPublish(async ({ data, originalDoc, collection, req }) => {
  const faults = tokenErrors(collection.fields, data)
  // Payload passes an empty document where a new one is created.
  if (originalDoc?.id === undefined) return faults
  const stored = await findInAllLocales({ collection: collection.slug, id: originalDoc.id, req })
  const translations = tokenErrors(collection.fields, exceptLocale(stored, toKnownContentLocale(req.locale)))
  return [
    ...faults,
    ...translations.map((fault) => ({ ...fault, message: `In a translation: ${fault.message}` })),
  ]
})

/** Only the values of other locales of a document in all locales. */
function exceptLocale(value: unknown, locale: ContentLocale): unknown {
  if (isLocalized(value)) return { ...value, [locale]: null }
  if (Array.isArray(value)) return value.map((each) => exceptLocale(each, locale))
  if (!isRecord(value)) return typeof value === 'string' ? undefined : value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'blockType' || name === 'id' ? each : exceptLocale(each, locale),
    ]),
  )
}

/** The problems with the tokens of a document, each with the path of its field. */
export function tokenErrors(fields: readonly Field[], data: unknown): { path: string; message: string }[] {
  return collectTexts(fields, data).flatMap(({ text, path, isInterpolated }) => {
    const message =
      !isInterpolated || tokenSources.test(path)
        ? hasBraces(text)
          ? 'Tokens such as {{clinic.name}} are not replaced in names or link addresses. Enter the text itself.'
          : undefined
        : tokenProblem(text, requiredTexts.test(path))
    return message ? [{ path, message }] : []
  })
}

/** Texts that can't be omitted: a document's header, a testimonial, an alternative text, a fee, an alert. */
const requiredTexts =
  /^(?:(?:title|heading|navLabel|answer|excerpt|text|alt)|seo\.(?:title|description)|(?:locations\.\d+\.)?fees\.\d+\.(?:label|price)|alerts\.\d+\.text)$/

/** Texts that tokens are replaced with: a token inside one would never be interpolated. */
const tokenSources =
  /^(?:vocabulary\.\d+\.(?:first|later|title|article)|locations\.\d+\.(?:name|city|district|street))$/
