import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clinicExample, locationExample } from '../fixtures.ts'
import { formatMessage, getMessages } from '../locales/messages.ts'
import { checkEnquiry } from './check-enquiry.ts'
import { type EnquiryValues, limits } from './enquiry.ts'

const okotoks = clinicExample()
const bengaluru = locationExample({ slug: 'bengaluru', jurisdiction: 'IN-KA', telephone: '+918041550123' })
const clinicWithTwoLocations = clinicExample({ locations: [locationExample(), bengaluru] })

const values = (own: Partial<EnquiryValues> = {}): EnquiryValues => ({
  name: 'Maya',
  phone: '403-555-0199',
  email: '',
  preferredTime: 'morning',
  message: '',
  location: '',
  consent: false,
  marketing: false,
  ...own,
})
const problems = (own: Partial<EnquiryValues>, clinic = okotoks) => {
  const checked = checkEnquiry(values(own), clinic)
  return 'problems' in checked ? checked.problems.map(({ field, message }) => `${field} ${message}`) : []
}
const enquiry = (own: Partial<EnquiryValues>, clinic = okotoks) => {
  const checked = checkEnquiry(values(own), clinic)
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems))
  return checked.enquiry
}

test('an enquiry is trimmed and normalised', () => {
  expect(enquiry({ name: '  Maya \u0000 Rao ', email: ' Maya@Example.COM ', message: ' a\r\nb ' })).toEqual({
    name: 'Maya Rao',
    phone: '+14035550199',
    phoneExtension: null,
    email: 'maya@example.com',
    preferredTime: 'morning',
    message: 'a\nb',
    location: 'calgary',
    consent: false,
    marketing: false,
  })
})

describe('a telephone number', () => {
  test.each([
    ['(403) 555-0199', '+14035550199'],
    ['1 403 555 0199', '+14035550199'],
    ['+91 98450 12345', '+919845012345'],
    ['+44 20 7946 0123', '+442079460123'],
  ])('%s is parsed by the country of a clinic in Alberta', (phone, stored) => {
    expect(enquiry({ phone }).phone).toBe(stored)
  })

  test('keeps its extension', () => {
    expect(enquiry({ phone: '403-555-0199 ext. 4' })).toMatchObject({
      phone: '+14035550199',
      phoneExtension: '4',
    })
  })

  test('is parsed by the country of the chosen location', () => {
    const own = { phone: '98450 12345', location: 'bengaluru', consent: true }
    expect(enquiry(own, clinicWithTwoLocations).phone).toBe('+919845012345')
  })

  test.each(['555-0199', '12', 'call me', '403-555-0199 or 403-555-0142', '+999 12345678'])(
    '%s is rejected, with a valid example in the message',
    (phone) => {
      const checked = checkEnquiry(values({ phone }), okotoks)
      const problem = 'problems' in checked ? checked.problems[0] : undefined
      expect(problem).toEqual({
        field: 'phone',
        message: 'enquiryPhoneWrong',
        values: { example: '403-555-0142' },
      })
    },
  )
})

test.each([
  [{ name: ' ' }, ['name enquiryNameMissing']],
  [{ name: 'a'.repeat(limits.name + 1) }, ['name enquiryNameLong']],
  [{ phone: '', email: '' }, ['phone enquiryReachMissing']],
  [{ phone: '', email: 'maya' }, ['email enquiryEmailWrong']],
  [{ phone: '', email: `${'a'.repeat(255)}@example.com` }, ['email enquiryEmailLong']],
  [{ preferredTime: 'noon' }, ['preferredTime enquiryTimeWrong']],
  [{ message: 'a'.repeat(limits.message + 1) }, ['message enquiryMessageLong']],
  [
    { name: '', phone: '1', email: 'x', message: 'a'.repeat(2000) },
    [
      'name enquiryNameMissing',
      'phone enquiryPhoneWrong',
      'email enquiryEmailWrong',
      'message enquiryMessageLong',
    ],
  ],
])('%j gives all of %j at once', (own, expected) => {
  expect(problems(own)).toEqual(expected)
})

test('a message of the maximum length is accepted, counted in code points', () => {
  expect(enquiry({ message: '🦶'.repeat(limits.message) }).message).toHaveLength(2 * limits.message)
  expect(problems({ message: '🦶'.repeat(limits.message + 1) })).toEqual(['message enquiryMessageLong'])
})

test('a clinic with several locations requires one of them to be chosen', () => {
  expect(problems({ location: '' }, clinicWithTwoLocations)).toEqual(['location enquiryLocationMissing'])
  expect(problems({ location: 'elsewhere' }, clinicWithTwoLocations)).toEqual([
    'location enquiryLocationMissing',
  ])
  expect(enquiry({ location: 'calgary' }, clinicWithTwoLocations).location).toBe('calgary')
})

test('problems are in the order of the form', () => {
  const own = { name: '', phone: '', email: 'x', message: 'a'.repeat(1001), location: '' }
  expect(problems(own, clinicWithTwoLocations).map((problem) => problem.split(' ')[0])).toEqual([
    'location',
    'name',
    'email',
    'message',
  ])
})

test('consent is required only where the law of the location requires it', () => {
  expect(problems({ location: 'bengaluru', phone: '98450 12345' }, clinicWithTwoLocations)).toEqual([
    'consent enquiryConsentMissing',
  ])
  expect(problems({ location: 'calgary' }, clinicWithTwoLocations)).toEqual([])
})

const arbitraryValues = fc.record({
  name: fc.string(),
  phone: fc.oneof(fc.string(), fc.stringMatching(/^\+?[\d ()-]{0,16}$/)),
  email: fc.oneof(fc.string(), fc.emailAddress()),
  preferredTime: fc.constantFrom('', 'any', 'evening', 'x'),
  message: fc.string({ unit: 'binary', maxLength: 1200 }),
  location: fc.constantFrom('', 'calgary', 'bengaluru', 'x'),
  consent: fc.boolean(),
  marketing: fc.boolean(),
})

test('any input is either accepted within the limits or rejected with a complete message for each field', () => {
  const messages = getMessages('en')
  fc.assert(
    fc.property(arbitraryValues, (typed) => {
      const checked = checkEnquiry(typed, clinicWithTwoLocations)
      if ('problems' in checked) {
        expect(checked.problems.length).toBeGreaterThan(0)
        for (const { field, message, values: placeholders = {} } of checked.problems) {
          expect(Object.keys(typed)).toContain(field)
          expect(formatMessage(messages[message], placeholders)).not.toMatch(/\{\w+\}/)
        }
        return
      }
      const { name, phone, email, message, location } = checked.enquiry
      expect(name).not.toBe('')
      expect([...name].length).toBeLessThanOrEqual(limits.name)
      expect([...message].length).toBeLessThanOrEqual(limits.message)
      expect(phone ?? email).toBeTruthy()
      if (phone) expect(phone).toMatch(/^\+[1-9]\d{4,14}$/)
      expect(clinicWithTwoLocations.locations.map(({ slug }) => slug)).toContain(location)
    }),
  )
})

test('checking an accepted enquiry again gives the same enquiry', () => {
  fc.assert(
    fc.property(arbitraryValues, (typed) => {
      const first = checkEnquiry(typed, clinicWithTwoLocations)
      if ('problems' in first) return
      const { phone, email, ...rest } = first.enquiry
      expect(
        checkEnquiry({ ...rest, phone: phone ?? '', email: email ?? '' }, clinicWithTwoLocations),
      ).toEqual(first)
    }),
  )
})
