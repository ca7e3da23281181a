import { fieldLabel, type LabelledField } from '#collections/shared/validation/validators.ts'
import { isSitePath, isWebAddress } from '#domain/routes/site-address.ts'

type Value = string | null | undefined

export function validateHost(value: Value): true | string {
  return (
    /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/.test(
      value ?? '',
    ) || '“Host” must be a domain name without https://, port or path, for example www.clinic.example.'
  )
}

export function validateMenuPath(value: Value): true | string {
  return (
    isSitePath(value ?? '') ||
    isWebAddress(value ?? '') ||
    '“Path” must start with "/" and contain no spaces, for example /conditions, or be a full https:// address.'
  )
}

export function validateHexColor(value: Value, field: LabelledField): true | string {
  return (
    !value ||
    /^#[0-9a-f]{6}$/i.test(value) ||
    `“${fieldLabel(field)}” must be # and six hexadecimal digits, for example #7a1f2b.`
  )
}

export function validateJurisdiction(value: Value): true | string {
  return (
    /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value ?? '') ||
    '“Jurisdiction” must be a country code, with or without a region code, for example CA-AB, US-NY or GB.'
  )
}

export function validateTimeZone(value: Value): true | string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value ?? '' })
    return value ? true : '“Time zone” is required, for example America/Edmonton.'
  } catch {
    return `“${value}” is not a time zone. Enter one as Continent/City, for example America/Edmonton.`
  }
}
