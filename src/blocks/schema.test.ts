import { expect, test } from 'vitest'
import { items, labelledItems, reference, text } from './schema.ts'

test('a text that is missing, empty or of another shape is null', () => {
  for (const leaf of [undefined, null, '', 'bare', { text: ' ' }, { text: 3 }, [], { lang: 'en' }]) {
    expect(text.parse(leaf)).toBeNull()
  }
  expect(text.parse({ text: 'Words', lang: 'kn' })).toEqual({ text: 'Words', lang: 'kn' })
})

test('an invalid entry does not affect the valid ones', () => {
  const list = items({ text })
  expect(list.parse([null, 'x', { key: 'a', text: { text: 'A' } }, { text: 7 }])).toEqual([
    { key: 'a', text: { text: 'A' } },
    { key: 'item-4', text: null },
  ])
  expect(list.parse('no list')).toEqual([])
  expect(list.parse(undefined)).toEqual([])
})

test('an entry with neither label nor text is left out', () => {
  const label = { text: 'Label' }
  expect(
    labelledItems.parse([
      { key: 'a', label },
      { key: 'b', label: null, text: { text: '' } },
    ]),
  ).toEqual([{ key: 'a', label, text: null }])
})

test('an incomplete reference is null', () => {
  expect(reference.parse({ relationTo: 'conditions', value: 'x' })).toEqual({
    relationTo: 'conditions',
    value: 'x',
  })
  for (const broken of [
    { relationTo: 'conditions' },
    { relationTo: 'conditions', value: null },
    'x',
    undefined,
  ]) {
    expect(reference.parse(broken)).toBeNull()
  }
})
