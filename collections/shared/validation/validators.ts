import { isValidPhoneNumber } from 'libphonenumber-js/max'
import type { RelationshipFieldSingleValidation } from 'payload'
import { validations } from 'payload/shared'

type Value = string | null | undefined
export type LabelledField = { label?: unknown; name?: string }

/** The label under which an editor sees a field, for error messages. */
export const fieldLabel = ({ label, name = '' }: LabelledField): string =>
  typeof label === 'string' ? label : name

export function validateWebAddress(value: Value, field: LabelledField): true | string {
  return (
    !value ||
    /^https:\/\/[^\s/]+\S*$/.test(value) ||
    `“${fieldLabel(field)}” must be a full address that starts with https://.`
  )
}

/** Requires E.164, the stored format; sites format it for the country. Accepts numbers reserved for fiction. */
export function validatePhoneNumber(value: Value, field: LabelledField): true | string {
  return (
    !value ||
    /^\+[1-9]\d{6,14}$/.test(value) ||
    (isValidPhoneNumber(value)
      ? `“${fieldLabel(field)}” must not contain spaces or punctuation, for example +14035550142.`
      : `“${fieldLabel(field)}” must be + and the country code, followed by the number, for example +14035550142.`)
  )
}

/**
 * Requires a relationship inside an array. `required` itself would make its column NOT NULL, and SQLite would then refuse
 * to delete any document that such a row refers to.
 */
export const validateRequiredRelationship: RelationshipFieldSingleValidation = (value, options) =>
  validations.relationship(value, { ...options, required: true })
