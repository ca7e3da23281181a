import type { FieldHook } from 'payload'
import { fieldLabel, type LabelledField } from '#collections/shared/validation/validators.ts'
import { parsePhone } from '#domain/clinic/phone.ts'

type Located = { jurisdiction?: string | null; telephoneExtension?: string | null }

/** Brings a location's number to E.164 by the country of its jurisdiction, and a typed extension to the field beside it. */
export const normalizeTelephone: FieldHook = ({ value, siblingData }) => {
  const location: Located = siblingData
  const parsed = parseTyped(value, location)
  if (parsed?.extension) location.telephoneExtension = parsed.extension
  return parsed?.number ?? value
}

/** Brings a number to E.164 by the country of its location, or of the clinic's first one. */
export const normalizePhone: FieldHook = ({ value, siblingData, data }) =>
  parseTyped(value, siblingData.jurisdiction ? siblingData : data?.locations?.[0])?.number ?? value

export const validateExtension = (value: string | null | undefined, field: LabelledField): true | string =>
  !value ||
  /^\d{1,7}$/.test(value) ||
  `“${fieldLabel(field)}” may contain up to seven digits only, for example 4.`

/** Null for a number that is stored already, since libphonenumber knows no numbers reserved for fiction in India. */
function parseTyped(value: unknown, location: Located | undefined) {
  if (typeof value !== 'string' || /^\+\d+$/.test(value)) return null
  return parsePhone(value, (location?.jurisdiction ?? '').slice(0, 2))
}
