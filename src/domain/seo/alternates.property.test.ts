import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localeTags } from '../locales/tags.ts'
import { type AlternateCandidate, selectAlternates } from './alternates.ts'

const clinics = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 20 }).map(String),
    locales: fc.uniqueArray(fc.constantFrom(...localeTags), { minLength: 1, maxLength: 4 }),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
)

const network = fc.record({ clinics, named: fc.option(fc.integer({ min: 0, max: 20 }).map(String)) })

const versionsOf = (all: { id: string; locales: (typeof localeTags)[number][] }[]): AlternateCandidate[] =>
  all.flatMap(({ id, locales }) =>
    locales.map((locale) => ({ clinic: id, locale, href: `https://${id}.example/${locale}` })),
  )

test('whom a version names says the same list, and is a version that can be read', () => {
  fc.assert(
    fc.property(network, ({ clinics, named }) => {
      const versions = versionsOf(clinics)
      for (const { href } of versions) {
        const list = selectAlternates(versions, named, href)
        if (list.length > 0) expect(list.map((each) => each.href)).toContain(href)
        expect(new Set(list.map(({ hreflang }) => hreflang)).size).toBe(list.length)
        for (const other of list) {
          expect(versions.map((each) => each.href)).toContain(other.href)
          expect(selectAlternates(versions, named, other.href)).toEqual(list)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('a locale of several clinics is no clinic’s, unless it is the named clinic’s English', () => {
  fc.assert(
    fc.property(network, ({ clinics, named }) => {
      const versions = versionsOf(clinics)
      for (const { href, clinic } of versions) {
        for (const each of selectAlternates(versions, named, href)) {
          const speakers = versions.filter(({ locale }) => locale === each.hreflang)
          const isOwn = speakers.some((own) => own.href === each.href && own.clinic === clinic)
          if (speakers.length > 1 && !(each.hreflang === 'en' && named !== null)) expect(isOwn).toBe(true)
        }
      }
    }),
    { numRuns: 500 },
  )
})

const versions = versionsOf([
  { id: 'nyc', locales: ['en-US'] },
  { id: 'okotoks', locales: ['en-CA'] },
  { id: 'bangalore', locales: ['en-IN', 'hi'] },
])

test('English and what suits nobody else lead to the clinic that the network names', () => {
  const list = selectAlternates(versions, 'nyc', 'https://bangalore.example/hi')
  expect(list.map(({ hreflang, href }) => `${hreflang} ${href}`)).toEqual([
    'en https://nyc.example/en-US',
    'en-CA https://okotoks.example/en-CA',
    'en-IN https://bangalore.example/en-IN',
    'en-US https://nyc.example/en-US',
    'hi https://bangalore.example/hi',
    'x-default https://nyc.example/en-US',
  ])
})

test('a second clinic in New York takes the locale from both, and the named one stays findable', () => {
  const more = [...versions, ...versionsOf([{ id: 'harlem', locales: ['en-US'] }])]
  const list = selectAlternates(more, 'nyc', 'https://nyc.example/en-US')
  expect(list.map(({ hreflang }) => hreflang)).toEqual(['en', 'en-CA', 'en-IN', 'hi', 'x-default'])
  expect(selectAlternates(more, 'nyc', 'https://harlem.example/en-US')).toEqual([])
})
