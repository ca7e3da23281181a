import { type CollectionBeforeChangeHook, type Field, ValidationError } from 'payload'
import { collectTexts } from '#blocks/collect-texts.ts'
import { hasBraces, tokenProblem } from '#domain/interpolation/tokens.ts'

/**
 * Refuses unknown tokens, in drafts as well, because they would leave a gap in a sentence that patients read. Also refuses
 * tokens that a clinic may lack in texts that can't be omitted, and all tokens in texts that are not interpolated.
 */
export const refuseUnknownTokens: CollectionBeforeChangeHook = ({ data, collection, req }) => {
  const errors = tokenErrors(collection.fields, data)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return data
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
