import { expect, test } from 'vitest'
import type { Clinic } from '../clinic/clinic.ts'
import { clinicExample, documentExample, locationExample, sectionExample } from '../fixtures.ts'
import { interpolate } from '../interpolation/interpolate.ts'
import { createLocalizedInterpolator, siteValues } from '../interpolation/localized-interpolator.ts'
import { toSiteWords } from './occurrences.ts'
import { indexPage, type SearchDocument } from './page-words.ts'
import { createPlaceholderInterpolator } from './placeholders.ts'
import { buildIndex, createIndex } from './search-index.ts'
import { nameEdition, readSharedFacts } from './shared-facts.ts'
import { createVocabulary } from './vocabulary.ts'

const locale = 'en-CA'
const named = (first: string, city: string): Clinic =>
  clinicExample({
    vocabulary: [{ term: 'dryNeedling', forms: { first: { en: first } } }],
    locations: [locationExample({ city: { en: city } })],
  })
const okotoks = named('dry needling (IMS)', 'Okotoks')
const calgary = named('trigger point needling', 'Calgary')

const texts = {
  needling: ['{{term.dryNeedling.title}}', 'Needles. {{term.dryNeedling}} is offered in {{clinic.city}}.'],
  achilles: ['Achilles tendinopathy', 'It may hurt in the morning. {{term.dryNeedling}} may help.'],
  fees: ['Fees in {{clinic.city}}', 'What an hour costs.'],
} as const

type Interpolate = (text: string) => string

const pagesIn = (write: Interpolate): SearchDocument[] =>
  Object.entries(texts).map(([name, [title, body]]) => ({
    kind: 'conditions',
    path: `/${name}`,
    title: { text: write(title) },
    answer: { text: write(body) },
    heading: write(title),
    names: write(title),
    headings: '',
    body: write(body),
  }))

const writeAs =
  (clinic: Clinic): Interpolate =>
  (text) =>
    interpolate({ en: text }, createLocalizedInterpolator(clinic, locale))?.text ?? ''

const writePlaceholders: Interpolate = (text) =>
  interpolate({ en: text }, createPlaceholderInterpolator(siteValues(okotoks, locale), 'en'))?.text ?? ''

const vocabulary = createVocabulary()
const shared = pagesIn(writePlaceholders).map((page) => ({
  path: page.path,
  words: indexPage(page, vocabulary),
  result: () => page,
}))

test.each([
  ['okotoks', okotoks, calgary],
  ['calgary', calgary, okotoks],
])(
  'pages that are indexed once are found at %s as if they were indexed for that clinic alone',
  async (_, clinic, other) => {
    const siteWords = toSiteWords(siteValues(clinic, locale), vocabulary)
    // Its words are in the same vocabulary, and found nowhere here.
    toSiteWords(siteValues(other, locale), vocabulary)
    const index = createIndex(shared, { vocabulary, siteWords })
    const alone = await buildIndex(pagesIn(writeAs(clinic)))
    const queries = [
      ...['okotoks', 'calgary', 'okot', 'calgery', 'fees okotoks', 'ims', 'dry needling', 'dryneedling'],
      ...[
        'trigger point needling',
        'triggerpoint',
        'needling',
        'needles',
        'achilles',
        'morning',
        'hour costs',
      ],
    ]
    for (const query of queries) {
      const paths = [index, alone].map((each) => each.search(query).results.map(({ path }) => path))
      expect([query, paths[0]]).toEqual([query, paths[1]])
    }
    const found = (query: string) => index.search(query).results.map(({ path }) => path)
    expect(found(clinic === okotoks ? 'okotoks' : 'calgary')).toContain('/fees')
    expect(found(clinic === okotoks ? 'calgary' : 'okotoks')).toEqual([])
  },
)

test('the words of a placeholder count for what the clinic treats', () => {
  const knee = {
    ...pagesIn(writePlaceholders)[2],
    kind: 'conditions' as const,
    path: '/wrist',
    title: { text: writePlaceholders('Pain: {{term.dryNeedling}}') },
    names: '',
  } as SearchDocument
  const treated = (first: string) => {
    const siteWords = toSiteWords(siteValues(named(first, 'Okotoks'), locale), vocabulary)
    const page = { path: '/wrist', words: indexPage(knee, vocabulary), result: () => knee }
    return createIndex([page], { vocabulary, siteWords })
  }
  expect([
    treated('needling').isUntreated('wrist pain'),
    treated('wrist care').isUntreated('wrist pain'),
  ]).toEqual([true, false])
})

const editionAt = (
  clinic: Clinic,
  document: Parameters<typeof documentExample>[0],
  included: Parameters<typeof documentExample>[0] | null = null,
) =>
  nameEdition(readSharedFacts(documentExample(document)), {
    site: clinic,
    values: siteValues(clinic, locale),
    included: new Map(included ? [['treatments:other', readSharedFacts(documentExample(included))]] : []),
  })

const when = (jurisdictions: string[]) => ({ displayConditions: { jurisdictions } })
const inNewYork = clinicExample({ locations: [locationExample({ jurisdiction: 'US-NY' })] })
const inAlberta = clinicExample({ locations: [locationExample({ jurisdiction: 'CA-AB' })] })

test('clinics that differ in their own words alone show the same edition', () => {
  const sections = [
    sectionExample({ key: 'any', fields: { body: { en: '{{term.dryNeedling}} in {{clinic.city}}' } } }),
  ]
  expect(editionAt(okotoks, { sections })).toBe(editionAt(calgary, { sections }))
})

test('an edition differs by display conditions, also of an included document', () => {
  const sections = [sectionExample({ key: 'any', ...when(['US']) })]
  expect(editionAt(inNewYork, { sections })).not.toBe(editionAt(inAlberta, { sections }))
  expect(editionAt(inNewYork, when(['US']))).not.toBe(editionAt(inAlberta, when(['US'])))
  expect(editionAt(inNewYork, {})).toBe(editionAt(inAlberta, {}))
  const including = {
    sections: [
      sectionExample({
        key: 'any',
        kind: 'include',
        fields: { document: { relationTo: 'treatments', value: 'other' }, section: 'any' },
      }),
    ],
  }
  expect(editionAt(inNewYork, including, { sections })).not.toBe(
    editionAt(inAlberta, including, { sections }),
  )
  expect(editionAt(inNewYork, including, {})).toBe(editionAt(inAlberta, including, {}))
  expect(editionAt(inNewYork, including, {})).not.toBe(editionAt(inNewYork, including))
})

test('conditions that give the same answers are not the same edition', () => {
  expect(editionAt(inAlberta, when(['US']))).not.toBe(editionAt(inAlberta, when(['IN'])))
})

test.each([
  ['in one text', [{ text: 'Write to {{clinic.email}}.' }]],
  ['across a change of style', [{ text: 'Write to {{clinic' }, { text: '.email}}.' }]],
])('an edition differs by whether the clinic has a variable whose token is %s', (_, nodes) => {
  const sections = [sectionExample({ key: 'any', fields: { body: { en: { root: { children: nodes } } } } })]
  const withMail = clinicExample({ email: 'desk@example.org' })
  const withoutMail = clinicExample({ email: undefined })
  expect(editionAt(withMail, { sections })).not.toBe(editionAt(withoutMail, { sections }))
  expect(editionAt(withMail, {})).toBe(editionAt(withoutMail, {}))
})

test('an edition differs by the languages of the site, whose titles are searched too', () => {
  const other = clinicExample({ locales: ['en-CA', 'hi'] })
  expect(editionAt(clinicExample(), {})).not.toBe(editionAt(other, {}))
})
