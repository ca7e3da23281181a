import { expect, test } from 'vitest'
import type { Clinic } from '../clinic/clinic.ts'
import { clinicExample, locationExample } from '../fixtures.ts'
import { createLocalizedInterpolator } from './localized-interpolator.ts'
import { guaranteedTokens, knownTokens } from './tokens.ts'

const say = (
  text: string,
  clinic: Partial<Clinic> = {},
  locale: Parameters<typeof createLocalizedInterpolator>[1] = 'en-CA',
  location?: string,
) => {
  const speaker = createLocalizedInterpolator(clinicExample(clinic), locale, location)
  return speaker.interpolators[speaker.locale].interpolate(text)
}

test.each(guaranteedTokens)('a clinic with no more than it needs has %s', (token) => {
  expect(say(`{{${token}}}`).trim()).not.toBe('')
})

test('every token that text may hold is known to the voice of a clinic that has everything', () => {
  const clinic = {
    bookingUrl: 'https://book.example.org',
    email: 'hello@example.org',
    whatsapp: '+918000000043',
    locations: [locationExample({ district: { en: 'Olde Towne' }, street: { en: '1 Main Street' } })],
  }
  for (const token of knownTokens) expect(say(`{{${token}}}`, clinic), token).not.toBe('')
})

test('the emergency number is that of the place, and none is made up where no number is known', () => {
  const at = (jurisdiction: string) => ({ locations: [locationExample({ jurisdiction })] })
  expect(say('{{emergency.number}}', at('IN-KA'))).toBe('112')
  expect(say('{{emergency.number}}', at('US-TX'))).toBe('911')
  expect(say('{{urgent.advice}}', at('CA-AB'))).toBe('Health Link 811')
  expect(() => say('{{emergency.number}}', at('FR'))).toThrow('emergency.number')
})

test('cities are listed once each, as the language lists them', () => {
  const locations = ['Calgary', 'Okotoks', 'Calgary'].map((city) =>
    locationExample({ city: { en: city, hi: `${city}-hi` } }),
  )
  expect(say('{{clinic.cities}}', { locations })).toBe('Calgary and Okotoks')
  expect(say('{{clinic.cities}}', { locations }, 'hi')).toBe('Calgary-hi और Okotoks-hi')
  expect(say('{{clinic.cities}}', { locations: [...locations, locationExample({ city: {} })] })).toBe(
    'Calgary and Okotoks',
  )
})

test('the clinic’s forms of a term complete one another; where it has none the usual word stands', () => {
  const vocabulary = [{ term: 'therapy' as const, forms: { first: { en: 'physio' } } }]
  const forms = '{{term.therapy.later}} {{term.therapy.title}} {{term.therapy.article}}'
  expect(say(`the ${forms}`, { vocabulary })).toBe('the physio Physio physio')
  expect(say('the {{term.therapy}}')).toBe('the physical therapy')
  expect(say('{{term.therapy}}', { vocabulary }, 'hi')).toBe('फिज़ियोथेरेपी')
})

test('an unknown location is the first one', () => {
  expect(say('{{location.city}}', {}, 'en-CA', 'nowhere')).toBe('Calgary')
})
