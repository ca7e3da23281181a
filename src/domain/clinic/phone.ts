import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A telephone number as it is stored. */
export type PhoneNumber = {
  /** E.164. */
  number: string
  /** Digits; null for a number without an extension. */
  extension: string | null
}

/**
 * Parses a number as people write it: "403-555-0199 ext. 4", "+91 80 4155 0123". Accepts a number whose length is possible
 * in its country: lists of assigned ranges lag behind, and a new number must not be refused.
 *
 * @param country ISO 3166-1 alpha-2, for numbers without a country code
 * @returns null if the text is not exactly one number that can be dialled from anywhere
 */
export function parsePhone(typed: string, country: string): PhoneNumber | null {
  const defaultCountry = isSupportedCountry(country) ? (country as CountryCode) : undefined
  const parsed = parsePhoneNumberFromString(typed, { defaultCountry, extract: false })
  if (!parsed?.isPossible()) return null
  // libphonenumber accepts seven digits, which can only be dialled within an area.
  if (parsed.countryCallingCode === '1' && parsed.nationalNumber.length !== 10) return null
  return { number: parsed.number, extension: parsed.ext ?? null }
}

/** Joins a number and its extension as RFC 3966 does, without the scheme: `+14035550199;ext=4`. */
export function joinExtension(number: string, extension: string | null | undefined): string {
  return extension ? `${number};ext=${extension}` : number
}

/**
 * Formats an E.164 number for display in its country's style: American and Canadian numbers without the country code, all
 * others with it. An extension joined by `joinExtension` follows as "ext. 4". Text that is not a telephone number is
 * returned unchanged.
 */
export function formatPhone(stored: string): string {
  const [, number = stored, extension] = /^(.*);ext=(\d+)$/.exec(stored) ?? []
  return extension ? `${formatNumber(number)} ext. ${extension}` : formatNumber(stored)
}

function formatNumber(e164: string): string {
  const fictional = fictionalIndianNumber.exec(e164)
  if (fictional) return `+91 ${fictional.slice(1).join(' ')}`
  const number = parsePhoneNumberFromString(e164)
  // libphonenumber drops leading zeros as a dialling prefix, so the parsed number may differ from the stored one.
  if (number?.number !== e164) return e164
  const national = number.formatNational()
  if (number.country === 'CA') return national.replace(/^\((\d{3})\) /, '$1-')
  // An unassigned number of the North American plan is formatted in the style of most of its countries.
  return number.country === 'US' || (!number.country && number.countryCallingCode === '1')
    ? national
    : number.formatInternational()
}

/** Zeros after an area code, which no landline has; libphonenumber takes some of these for mobile numbers. */
const fictionalIndianNumber = /^\+91(11|20|22|33|40|44|79|80)(0000)(\d{4})$/
