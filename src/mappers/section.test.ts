import { describe, expect, test } from 'vitest'
import { toDisplayConditions, toSection, toSections } from './section.ts'

const row = {
  id: '56f748814070e390a48f183e',
  blockType: 'labelled-list',
  blockName: null,
  key: 'winter',
  heading: { en: 'In winter', hi: null },
  about: 'tips',
  items: [{ id: '28a3eaa9', key: 'boots', label: { en: 'Boots' }, text: { en: 'Warm ones.' } }],
  when: { treatments: ['needling'] },
  locked: true,
  clinical: null,
}

test('a row becomes a section with its settings and its other fields, without row ids', () => {
  expect(toSection(row)).toEqual({
    kind: 'labelled-list',
    key: 'winter',
    heading: { en: 'In winter', hi: null },
    locked: true,
    clinical: false,
    displayConditions: { treatments: ['needling'], jurisdictions: [], professions: [] },
    fields: { about: 'tips', items: [{ key: 'boots', label: { en: 'Boots' }, text: { en: 'Warm ones.' } }] },
  })
})

test('ids are removed from nested rows, and kept in references and rich text', () => {
  const document = { relationTo: 'muscles', value: 'calf', id: 'kept' }
  const rich = { en: { root: { children: [{ type: 'link', id: 'node' }] } } }
  const section = toSection({
    blockType: 'comparison',
    rows: [{ id: 'r', key: 'a', document, cells: [{ id: 'c', text: { en: 'Yes' } }] }],
    links: [document],
    body: rich,
  })
  expect(section?.fields).toEqual({
    rows: [{ key: 'a', document, cells: [{ text: { en: 'Yes' } }] }],
    links: [document],
    body: rich,
  })
})

test('a row with only its kind becomes a section without conditions', () => {
  for (const when of [undefined, null, {}, { treatments: [], jurisdictions: null }]) {
    const section = toSection({ blockType: 'text', heading: { en: null }, when })
    expect(section).toMatchObject({ kind: 'text', key: '', locked: false, clinical: false, fields: {} })
    expect(section?.heading).toBeUndefined()
    expect(Object.values(section?.displayConditions ?? {}).flat()).toEqual([])
  }
})

test('sections without keys get keys from their position', () => {
  const sections = toSections([
    { blockType: 'text', key: null },
    { blockType: 'text' },
    { blockType: 'text', key: 'own' },
  ])
  expect(sections.map(({ key }) => key)).toEqual(['text-1', 'text-2', 'own'])
})

test('values other than sections are omitted, and a value other than a list has no sections', () => {
  expect(
    toSections([null, 'text', { key: 'a' }, { blockType: 'text', key: 'b' }]).map(({ key }) => key),
  ).toEqual(['b'])
  for (const value of [null, undefined, {}, 'text']) expect(toSections(value)).toEqual([])
})

describe('invalid display conditions', () => {
  test('omit a section instead of showing it everywhere', () => {
    expect(toSection({ blockType: 'text', when: { jurisdictions: 'US-NY' } })).toBeUndefined()
  })

  test('match nowhere for a document', () => {
    expect(toDisplayConditions({ jurisdictions: 'US-NY' })).toEqual({ jurisdictions: ['nowhere'] })
    expect(toDisplayConditions(null)).toBeUndefined()
  })
})

test('a treatment may be given as an id or as a document', () => {
  expect(toDisplayConditions({ treatments: ['a', { id: 'b' }] })?.treatments).toEqual(['a', 'b'])
})
