import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { z } from 'zod'
import type { Clinic, Location } from '../clinic/clinic.ts'
import { formatPhone } from '../clinic/phone.ts'
import { getPrivacyRegime } from '../jurisdictions/index.ts'
import {
  type Enquiry,
  type EnquiryField,
  type EnquiryProblem,
  type EnquiryValues,
  limits,
  preferredTimes,
} from './enquiry.ts'

export type CheckedEnquiry = { enquiry: Enquiry } | { problems: EnquiryProblem[] }

/**
 * Checks every field of an enquiry at once and makes what can be made right: spaces are trimmed, a telephone number
 * becomes E.164 by the country of the location that is written to (a number with + by its own).
 *
 * @returns the enquiry, or each problem with its field, what is wrong and what is allowed
 */
export function checkEnquiry(values: EnquiryValues, clinic: Clinic): CheckedEnquiry {
  const location = chosenLocation(values.location, clinic)
  const checked = schemaFor(location, clinic).safeParse(values)
  return checked.success ? { enquiry: checked.data } : { problems: checked.error.issues.map(toProblem) }
}

/** A clinic with one location need not be told which. */
function chosenLocation(slug: string, { locations }: Clinic): Location | undefined {
  return locations.length === 1 ? locations[0] : locations.find((each) => each.slug === slug)
}

/** How numbers are written there: as the location's own. */
const exampleFrom = (location: Location | undefined, { locations }: Clinic): string =>
  formatPhone((location ?? locations[0])?.telephone ?? '')

/** One transformation for all fields, since a chain would stop at the first wrong one. */
function schemaFor(location: Location | undefined, clinic: Clinic) {
  const example = exampleFrom(location, clinic)
  // Until the location is known, a number of any of them will do.
  const countries = (location ? [location] : clinic.locations).map(({ jurisdiction }) =>
    jurisdiction.slice(0, 2),
  )
  return typedValues.transform((typed, context): Enquiry => {
    const refuse = (
      field: EnquiryField,
      message: EnquiryProblem['message'],
      values?: EnquiryProblem['values'],
    ): void => {
      context.addIssue({ code: 'custom', path: [field], message, params: values })
    }
    const refuseLong = (field: 'name' | 'email' | 'message', message: EnquiryProblem['message']) => {
      const count = [...typed[field]].length
      if (count > limits[field]) refuse(field, message, { count, limit: limits[field] })
      return count > limits[field]
    }
    const { name, email, message, consent, marketing } = typed
    // In the order of the form, which is that of the summary above it.
    if (!location) refuse('location', 'enquiryLocationMissing')
    if (!name) refuse('name', 'enquiryNameMissing')
    refuseLong('name', 'enquiryNameLong')
    const phone = countries.map((country) => parsePhone(typed.phone, country)).find(Boolean) ?? null
    if (typed.phone && !phone) refuse('phone', 'enquiryPhoneWrong', { example })
    if (!refuseLong('email', 'enquiryEmailLong') && email && !z.email().safeParse(email).success)
      refuse('email', 'enquiryEmailWrong')
    if (!typed.phone && !email) refuse('phone', 'enquiryReachMissing')
    const preferredTime = preferredTimes.find((time) => time === (typed.preferredTime || 'any'))
    if (!preferredTime) refuse('preferredTime', 'enquiryTimeWrong')
    refuseLong('message', 'enquiryMessageLong')
    if (location && !consent && getPrivacyRegime(location.jurisdiction).consent)
      refuse('consent', 'enquiryConsentMissing', { phone: example })
    return {
      name,
      phone,
      email: email || null,
      preferredTime: preferredTime ?? 'any',
      message,
      location: location?.slug ?? '',
      consent,
      marketing,
    }
  })
}

/** A text in one way of writing its letters, without what no keyboard types. */
const text = z
  .string()
  .transform((typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n').replace(unseen, '').trim())
const line = text.transform((typed) => typed.replace(/\s+/g, ' '))

const typedValues = z.object({
  name: line,
  phone: line,
  email: line.transform((typed) => typed.toLowerCase()),
  preferredTime: line,
  message: text,
  location: line,
  consent: z.boolean(),
  marketing: z.boolean(),
})

/** Control characters but the line's end, and those that turn the direction of writing. Joiners stay: Indic scripts need them. */
const unseen = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/**
 * A number is taken where its length is possible in its country: the lists of what has been given out lag behind, and a
 * patient's new number must not be refused. An extension can't be dialled from E.164.
 */
function parsePhone(typed: string, country: string): string | null {
  const home = isSupportedCountry(country) ? (country as CountryCode) : undefined
  const number = parsePhoneNumberFromString(typed, { defaultCountry: home, extract: false })
  if (!number?.isPossible() || number.ext) return null
  // Seven digits are possible within an area only.
  return number.countryCallingCode === '1' && number.nationalNumber.length !== 10 ? null : number.number
}

function toProblem({ path, message, ...issue }: z.core.$ZodIssue): EnquiryProblem {
  const { params } = issue as { params?: EnquiryProblem['values'] }
  return {
    field: String(path[0]) as EnquiryField,
    message: message as EnquiryProblem['message'],
    ...(params && { values: params }),
  }
}
