import { expect, test } from 'vitest'
import type { Clinic } from '../clinic/clinic.ts'
import { clinicExample, locationExample } from '../fixtures.ts'
import { createLocalizedInterpolator } from './localized-interpolator.ts'
import { guaranteedTokens, knownTokens } from './tokens.ts'

const interpolate = (
  text: string,
  clinic: Partial<Clinic> = {},
  locale: Parameters<typeof createLocalizedInterpolator>[1] = 'en-CA',
  location?: string,
) => {
  const localized = createLocalizedInterpolator(clinicExample(clinic), locale, location)
  return localized.interpolators[localized.locale].interpolate(text)
}

test.each(guaranteedTokens)('a clinic with only its required fields has %s', (token) => {
  expect(interpolate(`{{${token}}}`).trim()).not.toBe('')
})

test('a clinic with all optional fields has every known token', () => {
  const clinic = {
    bookingUrl: 'https://book.example.org',
    email: 'hello@example.org',
    whatsapp: '+918000000043',
    locations: [locationExample({ district: { en: 'Olde Towne' }, street: { en: '1 Main Street' } })],
  }
  for (const token of knownTokens) expect(interpolate(`{{${token}}}`, clinic), token).not.toBe('')
})

test('the emergency number is that of the jurisdiction, and missing where none is known', () => {
  const at = (jurisdiction: string) => ({ locations: [locationExample({ jurisdiction })] })
  expect(interpolate('{{emergency.number}}', at('IN-KA'))).toBe('112')
  expect(interpolate('{{emergency.number}}', at('US-TX'))).toBe('911')
  expect(interpolate('{{urgent.advice}}', at('CA-AB'))).toBe('Health Link 811')
  expect(() => interpolate('{{emergency.number}}', at('FR'))).toThrow('emergency.number')
})

test('where no line gives health advice by telephone, a text names a doctor instead and is not left out', () => {
  const locations = [locationExample({ jurisdiction: 'US-NY' })]
  expect(interpolate('If in doubt, call {{urgent.advice}}.', { locations })).toBe(
    'If in doubt, call a doctor.',
  )
  expect(interpolate('{{urgent.advice}}', { locations }, 'hi')).toBe('डॉक्टर')
})

test('cities are listed once each, in the style of the locale', () => {
  const locations = ['Calgary', 'Okotoks', 'Calgary'].map((city) =>
    locationExample({ city: { en: city, hi: `${city}-hi` } }),
  )
  expect(interpolate('{{clinic.cities}}', { locations })).toBe('Calgary and Okotoks')
  expect(interpolate('{{clinic.cities}}', { locations }, 'hi')).toBe('Calgary-hi और Okotoks-hi')
  expect(interpolate('{{clinic.cities}}', { locations: [...locations, locationExample({ city: {} })] })).toBe(
    'Calgary and Okotoks',
  )
})

test('missing forms of a clinic’s term fall back to its first form, and a missing term to the default', () => {
  const vocabulary = [{ term: 'therapy' as const, forms: { first: { en: 'physio' } } }]
  const forms = '{{term.therapy.later}} {{term.therapy.title}} {{term.therapy.article}}'
  expect(interpolate(`the ${forms}`, { vocabulary })).toBe('the physio Physio physio')
  expect(interpolate('the {{term.therapy}}')).toBe('the physical therapy')
  expect(interpolate('{{term.therapy}}', { vocabulary }, 'hi')).toBe('फ़िज़ियोथेरेपी')
})

test('an unknown location falls back to the first one', () => {
  expect(interpolate('{{location.city}}', {}, 'en-CA', 'nowhere')).toBe('Calgary')
})
