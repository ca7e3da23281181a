import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * A stored number as its country writes it: American and Canadian ones without the country's code, all others with it.
 * What is no telephone number is returned as it is.
 */
export function formatPhone(e164: string): string {
  const fictional = indianForFiction.exec(e164)
  if (fictional) return `+91 ${fictional.slice(1).join(' ')}`
  const number = parsePhoneNumberFromString(e164)
  // The library takes leading zeros for a prefix to dial and drops them: such a number is not as stored.
  if (number?.number !== e164) return e164
  const national = number.formatNational()
  if (number.country === 'CA') return national.replace(/^\((\d{3})\) /, '$1-')
  // A number that no country of the plan has given out yet is written the way most of it writes.
  return number.country === 'US' || (!number.country && number.countryCallingCode === '1')
    ? national
    : number.formatInternational()
}

/** Zeros after a city's code: nobody has such a landline. The library takes some of them for mobiles. */
const indianForFiction = /^\+91(11|20|22|33|40|44|79|80)(0000)(\d{4})$/
