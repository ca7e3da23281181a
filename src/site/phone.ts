import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A stored number as its country writes it: Indian ones with +91, American and Canadian ones without the country's code. */
export function formatPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164)
  if (!number) return e164
  if (number.countryCallingCode === '1') {
    const national = number.formatNational()
    return number.country === 'CA' ? national.replace(/^\((\d{3})\) /, '$1-') : national
  }
  return number.formatInternational()
}
