import { expect, test } from 'vitest'
import { addressOfField } from './address-of-field.ts'

const data = {
  operations: [
    { op: 'reword', at: 'signs/ache#text' },
    { op: 'retitle', at: 'signs' },
  ],
  sections: [{ key: 'fees', blockType: 'text' }, { blockType: 'text' }, { key: 'fees', blockType: 'text' }],
}

test('a field of a change is shown where the change is', () => {
  expect(addressOfField(data, 'operations.0.wording')).toBe('signs/ache#text')
  expect(addressOfField(data, 'operations.1.heading')).toBe('signs#heading')
})

test('a field of a section is shown in it, also before it is saved for the first time', () => {
  expect(addressOfField(data, 'sections.0.body')).toBe('fees#body')
  expect(addressOfField(data, 'sections.1')).toBe('new-section-1')
})

test('a field of the second variant of a section is shown in that one', () => {
  expect(addressOfField(data, 'sections.2.body')).toBe('fees~2#body')
})

test('a field of the page’s head is shown there, and one of no part nowhere', () => {
  expect(addressOfField(data, 'answer')).toBe('#answer')
  expect(addressOfField(data, 'seo.title')).toBeUndefined()
  expect(addressOfField(data, 'operations.7.at')).toBeUndefined()
})
