import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraph, sectionExample } from '../fixtures.ts'
import type { Section } from '../library/section.ts'
import { sectionFrom } from '../resolve/arbitrary/sections.ts'
import { findPart, hashRevision } from './revision.ts'

const section = sectionExample({
  key: 'care',
  kind: 'questions',
  heading: { en: 'Care', hi: 'देखभाल' },
  fields: {
    introduction: { en: 'Begin gently.', hi: null },
    items: [{ key: 'rest', question: { en: 'Rest?' }, answer: { en: paragraph('A little.') } }],
  },
})
const revision = (changes: Partial<Section> = {}, locale: 'en' | 'hi' = 'en') =>
  hashRevision({ ...section, ...changes }, locale)
const withItem = (item: Record<string, unknown>) => ({
  fields: { ...section.fields, items: [{ key: 'rest', ...item }] },
})

describe('a revision is the same', () => {
  test('regardless of the order of fields, at any depth', () => {
    fc.assert(
      fc.property(sectionFrom('any'), fc.constantFrom('en', 'hi', 'kn'), (any, locale) => {
        expect(hashRevision(reversed(any) as Section, locale)).toBe(hashRevision(any, locale))
      }),
    )
  })

  test('regardless of lock, clinical review, key and display conditions', () => {
    const settings = {
      locked: true,
      clinical: false,
      key: 'other',
      displayConditions: { jurisdictions: ['US'] },
    }
    expect(revision(settings)).toBe(revision())
  })

  test('when another locale changes', () => {
    expect(revision({ heading: { en: 'Care', hi: 'नई देखभाल' } })).toBe(revision())
    expect(revision({ heading: { en: 'New care', hi: 'देखभाल' } }, 'hi')).toBe(revision({}, 'hi'))
  })

  test('whether an empty value is stored or omitted', () => {
    const emptied = {
      ...section.fields,
      introduction: { en: 'Begin gently.' },
      closing: { en: '' },
      steps: [],
      note: null,
    }
    expect(revision({ fields: emptied })).toBe(revision())
  })

  test('when only the rich text editor’s internal state changes', () => {
    const [answer] = [paragraph('A little.')]
    const withEditorState = {
      root: {
        ...answer.root,
        direction: 'ltr',
        version: 1,
        children: answer.root.children?.map((child) => ({ ...child, textStyle: '', direction: null })),
      },
    }
    expect(revision(withItem({ question: { en: 'Rest?' }, answer: { en: withEditorState } }))).toBe(
      revision(),
    )
  })
})

describe('a revision differs', () => {
  test.each<[string, Partial<Section>]>([
    ['the heading', { heading: { en: 'Cure' } }],
    ['a text', { fields: { ...section.fields, introduction: { en: 'Begin.' } } }],
    ['a text of an entry', withItem({ question: { en: 'Run?' }, answer: { en: paragraph('A little.') } })],
    ['a word of rich text', withItem({ question: { en: 'Rest?' }, answer: { en: paragraph('A lot.') } })],
    [
      'a style of rich text',
      withItem({ question: { en: 'Rest?' }, answer: { en: paragraph('A', ' little.') } }),
    ],
    ['the kind', { kind: 'text' }],
    ['the order of entries', { fields: { items: [{ key: 'b' }, { key: 'a' }] } }],
  ])('when %s does', (_, changes) => {
    expect(revision(changes)).not.toBe(revision())
  })

  test('when two entries are swapped', () => {
    const items = [{ key: 'a' }, { key: 'b' }]
    expect(revision({ fields: { items } })).not.toBe(revision({ fields: { items: items.toReversed() } }))
  })
})

test('an entry has a revision of its own', () => {
  const item = findPart([section], 'care/rest')
  const other = findPart([{ ...section, heading: { en: 'Cure' } }], 'care/rest')
  expect(item && hashRevision(item, 'en')).toBe(other && hashRevision(other, 'en'))
  expect(item && hashRevision(item, 'en')).toMatch(/^[0-9a-f]{16}$/)
})

test('a target that does not exist has no part', () => {
  for (const at of ['', 'gone', 'care/gone', 'care/', 'care/rest/deeper'])
    expect(findPart([section], at)).toBeUndefined()
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, each]) => [name, reversed(each)]),
  )
}
