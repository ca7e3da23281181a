import { z } from 'zod'
import type { Clinic, Location } from '../clinic/clinic.ts'
import { formatPhone, parsePhone } from '../clinic/phone.ts'
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
 * Checks every field of an enquiry and normalises it: whitespace is trimmed, and a telephone number becomes E.164 and an
 * extension by the country of the chosen location (a number with `+` by its own).
 *
 * @returns the enquiry, or all problems, each with its field, its message and the values for that message
 */
export function checkEnquiry(values: EnquiryValues, clinic: Clinic): CheckedEnquiry {
  const location = findChosenLocation(values.location, clinic)
  const checked = createSchema(location, clinic).safeParse(values)
  return checked.success ? { enquiry: checked.data } : { problems: checked.error.issues.map(toProblem) }
}

/** A clinic with one location needs no choice. */
function findChosenLocation(slug: string, { locations }: Clinic): Location | undefined {
  return locations.length === 1 ? locations[0] : locations.find((each) => each.slug === slug)
}

/** The location's own number, as an example of a valid format. */
const examplePhone = (location: Location | undefined, { locations }: Clinic): string =>
  formatPhone((location ?? locations[0])?.telephone ?? '')

/** One transform for all fields, since chained checks would stop at the first problem. */
function createSchema(location: Location | undefined, clinic: Clinic) {
  const example = examplePhone(location, clinic)
  // While the location is unknown, a number valid in the country of any location is accepted.
  const countries = (location ? [location] : clinic.locations).map(({ jurisdiction }) =>
    jurisdiction.slice(0, 2),
  )
  return typedValues.transform((typed, context): Enquiry => {
    const addProblem = (
      field: EnquiryField,
      message: EnquiryProblem['message'],
      values?: EnquiryProblem['values'],
    ): void => {
      context.addIssue({ code: 'custom', path: [field], message, params: values })
    }
    const isTooLong = (field: 'name' | 'email' | 'message', message: EnquiryProblem['message']) => {
      const count = [...typed[field]].length
      if (count > limits[field]) addProblem(field, message, { count, limit: limits[field] })
      return count > limits[field]
    }
    const { name, email, message, consent, marketing } = typed
    // In the order of the form, which the summary above it follows.
    if (!location) addProblem('location', 'enquiryLocationMissing')
    if (!name) addProblem('name', 'enquiryNameMissing')
    isTooLong('name', 'enquiryNameLong')
    const phone = countries.map((country) => parsePhone(typed.phone, country)).find(Boolean) ?? null
    if (typed.phone && !phone) addProblem('phone', 'enquiryPhoneWrong', { example })
    if (!isTooLong('email', 'enquiryEmailLong') && email && !z.email().safeParse(email).success)
      addProblem('email', 'enquiryEmailWrong')
    if (!typed.phone && !email) addProblem('phone', 'enquiryReachMissing')
    const preferredTime = preferredTimes.find((time) => time === (typed.preferredTime || 'any'))
    if (!preferredTime) addProblem('preferredTime', 'enquiryTimeWrong')
    isTooLong('message', 'enquiryMessageLong')
    if (location && !consent && getPrivacyRegime(location.jurisdiction).consent)
      addProblem('consent', 'enquiryConsentMissing', { phone: example })
    return {
      name,
      phone: phone?.number ?? null,
      phoneExtension: phone?.extension ?? null,
      email: email || null,
      preferredTime: preferredTime ?? 'any',
      message,
      location: location?.slug ?? '',
      consent,
      marketing,
    }
  })
}

/** Text in Unicode normal form C, without invisible characters. */
const text = z
  .string()
  .transform((typed) =>
    typed.normalize('NFC').replace(/\r\n?/g, '\n').replace(invisibleCharacters, '').trim(),
  )
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

/**
 * Control characters other than line breaks, and bidirectional controls. Joiners are kept, since Indic scripts need
 * them.
 */
const invisibleCharacters = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu

function toProblem({ path, message, ...issue }: z.core.$ZodIssue): EnquiryProblem {
  const { params } = issue as { params?: EnquiryProblem['values'] }
  return {
    field: String(path[0]) as EnquiryField,
    message: message as EnquiryProblem['message'],
    ...(params && { values: params }),
  }
}
