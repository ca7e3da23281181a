import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectionRulesExample } from '../fixtures.ts'
import { assignItemKeys, assignKeys as assignKeysBy } from './keys.ts'

type Row = Record<string, unknown>
const assignKeys = (sections: Row[]) => assignKeysBy(sections, () => sectionRulesExample)
const keysOf = (rows: unknown) => (rows as Row[]).map(({ key }) => key)
const itemsOf = (items: Row[]) => keysOf(assignKeys([{ blockType: 'text', key: 'a', items }])[0]?.items)

describe('a key is made from the row’s own words', () => {
  test('of a section, from its heading without tokens, six words at most', () => {
    const section = { blockType: 'text', heading: 'How {{term.therapy}} may help you to walk and run' }
    expect(keysOf(assignKeys([section]))).toEqual(['how-may-help-you-to-walk'])
    expect(keysOf(assignKeys([{ heading: { en: 'Care', hi: 'देखभाल' } }]))).toEqual(['care'])
  })

  test('of an entry, from what names it', () => {
    expect(
      itemsOf([
        { label: 'Rest' },
        { question: 'May I run?' },
        { value: '16 in 100' },
        { name: 'WCB' },
        { text: 'Call us.' },
      ]),
    ).toEqual(['rest', 'may-i-run', '16-in-100', 'wcb', 'call-us'])
  })

  test('in Latin letters, and where it has no words, from its kind and chance', () => {
    const headings = ['देखभाल', '→']
    const sections = assignKeys(headings.map((heading) => ({ blockType: 'text', heading })))
    expect(sections.map(({ key }) => key)).toEqual(['dekhabhal', expect.stringMatching(/^text-[0-9a-f]{8}$/)])
  })
})

test('the same words give different keys in one section, across its lists, and the same in another', () => {
  const section = {
    key: 'a',
    common: [{ label: 'Bruise' }, { label: 'Bruise' }],
    serious: [{ label: 'Bruise' }],
  }
  const [first, second] = assignKeys([section, { ...section, key: 'b' }])
  expect([...keysOf(first?.common), ...keysOf(first?.serious)]).toEqual(['bruise', 'bruise-2', 'bruise-3'])
  expect(keysOf(second?.common)).toEqual(['bruise', 'bruise-2'])
})

test('a new entry does not take the key of one further down', () => {
  expect(itemsOf([{ label: 'Rest' }, { key: 'rest', label: 'Pause' }])).toEqual(['rest-2', 'rest'])
})

test('the copy of an entry gets a key of its own, the original keeps its', () => {
  expect(
    itemsOf([
      { key: 'rest', label: 'Rest' },
      { key: 'rest', label: 'Rest' },
    ]),
  ).toEqual(['rest', 'rest-2'])
})

test('sections with one key stay variants of each other', () => {
  expect(keysOf(assignKeys([{ key: 'care' }, { key: 'care' }]))).toEqual(['care', 'care'])
})

test('cells, references and plain values get no keys', () => {
  const section = {
    key: 'a',
    rows: [{ key: 'r', cells: [{ text: 'Yes' }] }],
    cells: [{ text: 'No' }],
    documents: [{ relationTo: 'muscles', value: 'x' }],
    ids: ['x'],
    when: { treatments: ['x'] },
  }
  expect(assignKeys([section])).toEqual([section])
})

test('only the lists that the rules name get keys', () => {
  const clinic = { fees: [{ label: 'Visit' }], hosts: [{ host: 'a.example' }] }
  const rules = { itemLists: ['fees'], keyFields: ['label'] }
  expect(assignItemKeys(clinic, rules)).toEqual({ ...clinic, fees: [{ label: 'Visit', key: 'visit' }] })
})

const item = fc.record(
  { key: fc.constantFrom('rest', 'run', null, ''), label: fc.constantFrom('Rest', 'Run', 'दौड़', '') },
  { requiredKeys: [] },
)
const sections = fc.array(
  fc.record(
    {
      blockType: fc.constant('text'),
      key: fc.constantFrom('care', null),
      heading: fc.string(),
      items: fc.array(item),
      steps: fc.array(item),
    },
    { requiredKeys: ['blockType'] },
  ),
)

test('keys once given stay, are unique in their section, and are there for every row', () => {
  fc.assert(
    fc.property(sections, (rows) => {
      const keyed = assignKeys(rows)
      expect(assignKeys(keyed)).toEqual(keyed)
      keyed.forEach((section, index) => {
        const before = rows[index]
        if (before?.key) expect(section.key).toBe(before.key)
        const keys = [...keysOf(section.items ?? []), ...keysOf(section.steps ?? [])]
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of [section.key, ...keys]) expect(key).toMatch(/./)
        const given = [...(before?.items ?? []), ...(before?.steps ?? [])].flatMap(({ key }) => key || [])
        for (const key of given) expect(keys).toContain(key)
      })
    }),
  )
})
