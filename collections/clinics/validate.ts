import { fieldLabel, type LabelledField } from '#collections/shared/validation/validators.ts'
import { isJurisdictionCode } from '#domain/jurisdictions/jurisdiction.ts'
import { isSitePath, isWebAddress } from '#domain/routes/site-address.ts'
import { isTimeZone, suggestTimeZones } from '#domain/time-zones/time-zone.ts'

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
    '“Address” must start with "/" and contain no spaces, for example /conditions, or be a full https:// address.'
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
    isJurisdictionCode(value ?? '') ||
    '“Jurisdiction” must be a country code, with or without a region code, for example CA-AB, US-NY or GB.'
  )
}

type Located = { siblingData?: { city?: string | null; jurisdiction?: string | null } }

export function validateTimeZone(value: Value, { siblingData = {} }: Located): true | string {
  if (!value) return '“Time zone” is required, for example America/Edmonton.'
  if (isTimeZone(value)) return true
  const suggested = suggestTimeZones(value, siblingData)
  const advice =
    suggested.length > 0 ? `Did you mean ${suggested.join(' or ')}?` : 'For example America/Edmonton.'
  return `“Time zone” must be a continent and a city, so that summer time counts; “${value}” is not. ${advice}`
}
