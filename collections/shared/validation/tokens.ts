import { type CollectionBeforeChangeHook, type Field, ValidationError } from 'payload'
import { collectTexts } from '#blocks/texts.ts'
import { hasBraces, tokenProblem } from '#domain/interpolation/tokens.ts'

/**
 * Refuses a token that does not exist, in drafts as well: at the patient's end it would leave a gap in a sentence. Also
 * one that a clinic may lack, in a text that has to stand, and any where tokens are not filled in.
 */
export const refuseUnknownTokens: CollectionBeforeChangeHook = ({ data, collection, req }) => {
  const errors = tokenErrors(collection.fields, data)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return data
}

/** What is wrong with the tokens of a document, by the path of the field. */
export function tokenErrors(fields: readonly Field[], data: unknown): { path: string; message: string }[] {
  return collectTexts(fields, data).flatMap(({ text, path, spoken }) => {
    const message =
      !spoken || namesThings.test(path)
        ? hasBraces(text)
          ? 'Tokens such as {{clinic.name}} are not replaced in names or link addresses. Enter the text itself.'
          : undefined
        : tokenProblem(text, mustStand.test(path))
    return message ? [{ path, message }] : []
  })
}

/** Texts that can't be left out: the head of a document, a patient's words, what a picture shows, a line of the fees, an alert. */
const mustStand =
  /^(?:(?:title|heading|navLabel|answer|excerpt|text|alt)|seo\.(?:title|description)|(?:locations\.\d+\.)?fees\.\d+\.(?:label|price)|alerts\.\d+\.text)$/

/** What a clinic's tokens are made of: one within another would never be filled in. */
const namesThings =
  /^(?:vocabulary\.\d+\.(?:first|later|title|article)|locations\.\d+\.(?:name|city|district|street))$/
