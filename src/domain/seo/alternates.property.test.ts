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

const network = fc.record({ clinics, defaultClinic: fc.option(fc.integer({ min: 0, max: 20 }).map(String)) })

const createCandidates = (
  all: { id: string; locales: (typeof localeTags)[number][] }[],
): AlternateCandidate[] =>
  all.flatMap(({ id, locales }) =>
    locales.map((locale) => ({ clinic: id, locale, href: `https://${id}.example/${locale}` })),
  )

test('every listed alternate is a candidate and has the same list', () => {
  fc.assert(
    fc.property(network, ({ clinics, defaultClinic }) => {
      const candidates = createCandidates(clinics)
      for (const { href } of candidates) {
        const list = selectAlternates(candidates, defaultClinic, href)
        if (list.length > 0) expect(list.map((each) => each.href)).toContain(href)
        expect(new Set(list.map(({ hreflang }) => hreflang)).size).toBe(list.length)
        for (const other of list) {
          expect(candidates.map((each) => each.href)).toContain(other.href)
          expect(selectAlternates(candidates, defaultClinic, other.href)).toEqual(list)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('two clinics of each locale, the page’s own and the default one decide the list', () => {
  fc.assert(
    fc.property(network, ({ clinics, defaultClinic }) => {
      const candidates = createCandidates(clinics)
      const firstTwo = new Set(
        [...Map.groupBy(candidates, ({ locale }) => locale).values()].flatMap((group) =>
          group.slice(0, 2).map(({ clinic }) => clinic),
        ),
      )
      for (const { href, clinic } of candidates) {
        const deciding = candidates.filter(
          (each) => each.clinic === clinic || each.clinic === defaultClinic || firstTwo.has(each.clinic),
        )
        expect(selectAlternates(deciding, defaultClinic, href)).toEqual(
          selectAlternates(candidates, defaultClinic, href),
        )
      }
    }),
    { numRuns: 500 },
  )
})

test('a locale of several clinics is assigned to none, except the default clinic’s English', () => {
  fc.assert(
    fc.property(network, ({ clinics, defaultClinic }) => {
      const candidates = createCandidates(clinics)
      for (const { href, clinic } of candidates) {
        for (const each of selectAlternates(candidates, defaultClinic, href)) {
          const sameLocale = candidates.filter(({ locale }) => locale === each.hreflang)
          const isOwn = sameLocale.some((own) => own.href === each.href && own.clinic === clinic)
          if (sameLocale.length > 1 && !(each.hreflang === 'en' && defaultClinic !== null))
            expect(isOwn).toBe(true)
        }
      }
    }),
    { numRuns: 500 },
  )
})

const candidates = createCandidates([
  { id: 'nyc', locales: ['en-US'] },
  { id: 'okotoks', locales: ['en-CA'] },
  { id: 'bangalore', locales: ['en-IN', 'hi'] },
])

test('English and x-default are the default clinic’s', () => {
  const list = selectAlternates(candidates, 'nyc', 'https://bangalore.example/hi')
  expect(list.map(({ hreflang, href }) => `${hreflang} ${href}`)).toEqual([
    'en https://nyc.example/en-US',
    'en-CA https://okotoks.example/en-CA',
    'en-IN https://bangalore.example/en-IN',
    'en-US https://nyc.example/en-US',
    'hi https://bangalore.example/hi',
    'x-default https://nyc.example/en-US',
  ])
})

test('a second clinic with en-US leaves that locale to neither, and the default clinic keeps its alternates', () => {
  const withHarlem = [...candidates, ...createCandidates([{ id: 'harlem', locales: ['en-US'] }])]
  const list = selectAlternates(withHarlem, 'nyc', 'https://nyc.example/en-US')
  expect(list.map(({ hreflang }) => hreflang)).toEqual(['en', 'en-CA', 'en-IN', 'hi', 'x-default'])
  expect(selectAlternates(withHarlem, 'nyc', 'https://harlem.example/en-US')).toEqual([])
})
