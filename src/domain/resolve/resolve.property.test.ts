import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Clinic } from '../clinic/clinic.ts'
import { clinicFacts } from '../clinic/clinic.ts'
import { adaptationExample, sectionExample, sectionRulesExample } from '../fixtures.ts'
import { isRichState, readLines } from '../interpolation/rich-text.ts'
import type { SharedDocument } from '../library/document.ts'
import type { Section } from '../library/section.ts'
import { localeTags } from '../locales/tags.ts'
import { adaptations, clinics, documentFrom, includedDocuments } from './arbitrary/documents.ts'
import { chooseVariants, matches } from './display-conditions.ts'
import { includeSections } from './include.ts'
import { type Resolved, type ResolveInput, resolve } from './resolve.ts'

// Each test checks hundreds of generated documents, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const locales = fc.constantFrom(...localeTags)
const findRules = () => sectionRulesExample
const inputs: fc.Arbitrary<ResolveInput & { site: Clinic }> = fc.record({
  shared: documentFrom('any'),
  adaptation: fc.option(adaptations),
  site: clinics,
  locale: locales,
  findRules: fc.constant(findRules),
  included: includedDocuments,
  location: fc.constantFrom(undefined, 'location-1', 'nowhere'),
})

const findDocument = (resolved: Resolved) => (resolved.outcome === 'page' ? resolved.document : undefined)

test('resolve is total: every document of the clinic or the network gives a page, a redirect or not found', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const hidden = input.adaptation?.visible === false
      const isMatching = matches(input.shared.displayConditions, clinicFacts(input.site))
      const { outcome } = resolve(input)
      expect(outcome).toBe(
        hidden ? (input.adaptation?.redirectTo ? 'redirect' : 'notFound') : isMatching ? 'page' : 'notFound',
      )
    }),
    { numRuns: 200 },
  )
})

test('no token and no pair of braces reaches a patient, whatever the text and its styles', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      for (const text of collectTexts(findDocument(resolve(input)))) expect(text).not.toMatch(/\{\{|\}\}/)
    }),
    { numRuns: 300 },
  )
})

test('resolving mutates neither the shared document nor the adaptation nor the clinic', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const before = JSON.stringify([input.shared, input.adaptation, input.site])
      resolve(input)
      expect(JSON.stringify([input.shared, input.adaptation, input.site])).toBe(before)
    }),
  )
})

test('without an adaptation a clinic shows the shared document with its variants, inclusions and terms', () => {
  fc.assert(
    fc.property(inputs, ({ shared, site, locale, included = new Map() }) => {
      fc.pre(matches(shared.displayConditions, clinicFacts(site)))
      const facts = clinicFacts(site)
      const find = (name: string) => {
        const document = included.get(name)
        return document && matches(document.displayConditions, facts) ? document.sections : undefined
      }
      const sections = includeSections(chooseVariants(shared.sections, facts), find, facts)
      const plain = resolve({ shared, adaptation: null, site, locale, findRules, included })
      // Resolving sections that are already chosen and included must change nothing.
      const chosen = {
        ...shared,
        sections: sections.map((section) => ({ ...section, displayConditions: undefined })),
      }
      expect(resolve({ shared: chosen, adaptation: null, site, locale, findRules })).toEqual(plain)
      expect(resolve({ shared, adaptation: adaptationExample(), site, locale, findRules, included })).toEqual(
        plain,
      )
      const keys = new Set(sections.map(({ key }) => key))
      for (const { key } of findDocument(plain)?.sections ?? []) expect(keys).toContain(key)
    }),
  )
})

test('a document, inclusion or adaptation of another clinic throws, even if nothing would be shown', () => {
  fc.assert(
    fc.property(inputs, fc.constantFrom('shared', 'included', 'adaptation', 'source'), (input, foreign) => {
      const shared: SharedDocument = { ...input.shared, ...(foreign === 'shared' && { owner: 'clinic-2' }) }
      const other: SharedDocument = {
        ...input.shared,
        collection: 'treatments',
        id: 'own',
        owner: 'clinic-2',
      }
      const included = foreign === 'included' ? new Map([['treatments:own', other]]) : input.included
      const adaptation = {
        ...(input.adaptation ?? adaptationExample()),
        ...(foreign === 'adaptation' && { clinic: 'clinic-2' }),
        ...(foreign === 'source' && { source: 'conditions:document-2' }),
      }
      expect(() => resolve({ ...input, shared, included, adaptation })).toThrow(
        /another clinic|was written for/,
      )
    }),
  )
})

const clinicsWithoutEmail: fc.Arbitrary<Clinic> = clinics.map((clinic) => ({ ...clinic, email: undefined }))
const textWithEmail = { en: '{{term.dryNeedling}} and {{term.therapy}}: ask {{clinic.email}}' }

test('a section with a missing variable is left out, and nothing else changes', () => {
  fc.assert(
    fc.property(
      documentFrom('sound'),
      clinicsWithoutEmail,
      locales,
      fc.nat(),
      fc.constantFrom<Partial<Section>>(
        { heading: textWithEmail },
        { fields: { introduction: textWithEmail } },
        { fields: { items: [{ key: 'a', text: { en: '{{term.assessment}}' } }], closing: textWithEmail } },
        {
          kind: 'comparison',
          fields: {
            columns: [
              { key: 'a', label: textWithEmail },
              { key: 'b', label: { en: 'B' } },
            ],
          },
        },
      ),
      (document, site, locale, at, changes) => {
        const shared = { ...document, displayConditions: undefined }
        const section = sectionExample({ key: 'needing', ...changes })
        const sections = shared.sections.toSpliced(at % (shared.sections.length + 1), 0, section)
        const input = { adaptation: null, site, locale, findRules }
        expect(resolve({ ...input, shared: { ...shared, sections } })).toEqual(resolve({ ...input, shared }))
      },
    ),
  )
})

test('an entry with a missing variable is left out, and nothing else changes', () => {
  fc.assert(
    fc.property(
      documentFrom('sound'),
      clinicsWithoutEmail,
      locales,
      fc.nat(),
      fc.constantFrom(
        { key: 'needing', label: { en: '{{term.therapist}}' }, text: textWithEmail },
        { key: 'needing', label: textWithEmail, text: { en: 'Text' } },
        { key: 'needing', label: { en: 'Row' }, cells: [{ text: { en: 'Yes' } }, { text: textWithEmail }] },
      ),
      (document, site, locale, at, item) => {
        const withItem = (add: boolean): SharedDocument => ({
          ...document,
          displayConditions: undefined,
          sections: document.sections.map((section) => {
            const items = (section.fields.items ?? []) as unknown[]
            const changed = add ? items.toSpliced(at % (items.length + 1), 0, item) : items
            return { ...section, fields: { ...section.fields, items: changed } }
          }),
        })
        const input = { adaptation: null, site, locale, findRules }
        expect(resolve({ ...input, shared: withItem(true) })).toEqual(
          resolve({ ...input, shared: withItem(false) }),
        )
      },
    ),
  )
})

/** Every text of a resolved document, with rich text line by line. */
function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(collectTexts)
  if (typeof value !== 'object' || value === null) return []
  return [...(isRichState(value) ? readLines(value) : []), ...Object.values(value).flatMap(collectTexts)]
}
