import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * Formats an E.164 number for display in its country's style: American and Canadian numbers without the country code, all
 * others with it. Text that is not a telephone number is returned unchanged.
 */
export function formatPhone(e164: string): string {
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
