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

/** Requires E.164, the stored format, to which `normalizeTelephone` and `normalizePhone` bring what an editor types. */
export function validatePhoneNumber(value: Value, field: LabelledField): true | string {
  return (
    !value ||
    /^\+[1-9]\d{6,14}$/.test(value) ||
    `“${fieldLabel(field)}” is not a telephone number. Enter it with its area code, for example 403-555-0142 or +91 80 4155 0123.`
  )
}

/**
 * Requires a relationship inside an array. `required` itself would make its column NOT NULL, and SQLite would then refuse
 * to delete any document that such a row refers to.
 */
export const validateRequiredRelationship: RelationshipFieldSingleValidation = (value, options) =>
  validations.relationship(value, { ...options, required: true })
