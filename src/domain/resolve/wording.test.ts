import { describe, expect, test } from 'vitest'
import type { Clinic } from '../clinic/clinic.ts'
import { clinicExample, locationExample, sectionExample } from '../fixtures.ts'
import type { LocaleTag } from '../locales/tags.ts'
import { resolved } from './fixtures.ts'
import type { ResolvedDocument } from './resolve.ts'

const sectionKeys = (document: ResolvedDocument) => document.sections.map(({ key }) => key)
const withIntroduction = (text: string) => ({ fields: { introduction: { en: text } } })
const introductions = (document: ResolvedDocument) =>
  document.sections.map(({ fields }) => (fields.introduction as { text: string } | null)?.text)

describe('terms and variables', () => {
  const vocabulary: Clinic['vocabulary'] = [
    { term: 'dryNeedling', forms: { first: { en: 'dry needling (IMS)' }, later: { en: 'IMS' } } },
  ]
  const clinic = clinicExample({ vocabulary })

  test('a term is written in full at its first mention in reading order, not counting headings', () => {
    const sections = [
      sectionExample({
        key: 'a',
        heading: { en: 'About {{term.dryNeedling}}' },
        ...withIntroduction('{{term.dryNeedling}} helps.'),
      }),
      sectionExample({ key: 'b', ...withIntroduction('With {{term.dryNeedling}}.') }),
    ]
    const document = resolved({ shared: { sections }, clinic })
    expect(document.sections[0]?.heading?.text).toBe('About dry needling (IMS)')
    expect(introductions(document)).toEqual(['Dry needling (IMS) helps.', 'With IMS.'])
  })

  test('a mention in a section that is left out does not count', () => {
    const sections = [
      sectionExample({
        key: 'a',
        ...withIntroduction('For {{term.dryNeedling}} write to {{clinic.email}}.'),
      }),
      sectionExample({ key: 'b', ...withIntroduction('With {{term.dryNeedling}}.') }),
    ]
    expect(introductions(resolved({ shared: { sections }, clinic }))).toEqual(['With dry needling (IMS).'])
    const withEmail = { ...clinic, email: 'hello@prairie.example.org' }
    expect(introductions(resolved({ shared: { sections }, clinic: withEmail }))).toEqual([
      'For dry needling (IMS) write to hello@prairie.example.org.',
      'With IMS.',
    ])
  })

  test('a section whose heading has a missing variable is left out', () => {
    const sections = [
      sectionExample({ key: 'a', heading: { en: 'Write to {{clinic.email}}' }, ...withIntroduction('Text') }),
    ]
    expect(sectionKeys(resolved({ shared: { sections } }))).toEqual([])
  })

  test('a row whose cell has a missing variable is left out, so that no cell moves to another column', () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ text: { en: text } }))
    const rows = [
      { key: 'a', label: { en: 'A' }, cells: cells('{{clinic.email}}', 'two') },
      { key: 'b', label: { en: 'B' }, cells: cells('one', 'two') },
    ]
    const document = resolved({
      shared: { sections: [sectionExample({ key: 'c', kind: 'comparison', fields: { rows } })] },
    })
    expect(document.sections[0]?.fields.rows).toEqual([expect.objectContaining({ key: 'b' })])
  })

  test('a location’s page uses that location’s variables and the clinic’s own', () => {
    const locations = [
      locationExample(),
      locationExample({ slug: 'okotoks', city: { en: 'Okotoks' }, telephone: '+14035550199' }),
    ]
    const shared = {
      answer: { en: '{{location.city}} {{location.phone}}, {{clinic.city}}, {{clinic.cities}}' },
    }
    const clinicWithTwoLocations = clinicExample({ locations })
    expect(resolved({ shared, clinic: clinicWithTwoLocations, location: 'okotoks' }).answer?.text).toBe(
      'Okotoks 403-555-0199, Calgary, Calgary and Okotoks',
    )
    expect(resolved({ shared, clinic: clinicWithTwoLocations }).answer?.text).toBe(
      'Calgary 403-555-0142, Calgary, Calgary and Okotoks',
    )
  })
})

describe('locales', () => {
  const indian = clinicExample({
    locales: ['en-IN', 'hi'],
    locations: [locationExample({ jurisdiction: 'IN-KA', city: { en: 'Bengaluru', hi: 'बेंगलुरु' } })],
    vocabulary: [{ term: 'therapy', forms: { first: { en: 'physiotherapy' } } }],
  })
  const shared = {
    title: { en: 'Heel pain at the center', hi: 'एड़ी का दर्द' },
    answer: { en: 'The {{term.therapy}} program in {{clinic.city}}.' },
    sections: [
      sectionExample({
        key: 'a',
        heading: { en: 'Colors', hi: 'रंग' },
        fields: { items: [{ key: 'x', text: { en: 'English' } }] },
      }),
    ],
  }
  const inLocale = (locale: LocaleTag) => resolved({ shared, clinic: indian, locale })

  test('a Hindi page uses Hindi texts and falls back to English texts marked as such', () => {
    const document = inLocale('hi')
    expect(document.title).toEqual({ text: 'एड़ी का दर्द' })
    expect(document.sections[0]?.heading).toEqual({ text: 'रंग' })
    expect(document.sections[0]?.fields.items).toEqual([{ key: 'x', text: { text: 'English', lang: 'en' } }])
  })

  test('a fallback text uses English terms, the English city and the clinic’s English spelling', () => {
    expect(inLocale('hi').answer).toEqual({ text: 'The physiotherapy programme in Bengaluru.', lang: 'en' })
  })

  test('regional English has its own spelling, and American English that of the shared text', () => {
    expect(inLocale('en-IN').title).toEqual({ text: 'Heel pain at the centre' })
    expect(inLocale('en-US').title).toEqual({ text: 'Heel pain at the center' })
  })
})
