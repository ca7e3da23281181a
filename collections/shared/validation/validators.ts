import { isValidPhoneNumber } from 'libphonenumber-js/max'
import type { RelationshipFieldSingleValidation } from 'payload'
import { validations } from 'payload/shared'

type Value = string | null | undefined

export function validateWebAddress(value: Value): true | string {
  return !value || /^https:\/\/[^\s/]+\S*$/.test(value) || 'Give the full address, beginning with https://.'
}

/** E.164, as stored; sites show it the way the country writes it. Numbers kept for fiction count as possible. */
export function validatePhoneNumber(value: Value): true | string {
  return (
    !value ||
    /^\+[1-9]\d{6,14}$/.test(value) ||
    (isValidPhoneNumber(value)
      ? 'Leave out spaces and signs: +14035550142.'
      : 'Begin with + and the country’s code: +14035550142.')
  )
}

/**
 * Asks for a document in a list's row. Not `required`, which makes a column that can't be empty: then SQLite refuses to
 * delete any document that such a row names.
 */
export const validateRequiredRelationship: RelationshipFieldSingleValidation = (value, options) =>
  validations.relationship(value, { ...options, required: true })
