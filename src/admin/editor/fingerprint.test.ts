import type { FormState } from 'payload'
import { expect, test } from 'vitest'
import { fingerprint, onlyAddsFields } from './fingerprint.ts'

const hidden = {
  operations: { value: 1, rows: [{ id: 'a' }], disableFormData: true },
  'operations.0.id': { value: 'a' },
  'operations.0.op': { value: 'hide' },
} satisfies FormState

test('the order of fields, and empty ones, make no difference; an emptied list does', () => {
  const { operations, ...rows } = hidden
  const print = fingerprint(hidden)
  expect(fingerprint({ ...rows, operations })).toBe(print)
  expect(fingerprint({ ...hidden, title: { value: null }, sections: { value: [], rows: [] } })).toBe(print)
  expect(fingerprint({ operations: { value: [], rows: [] } })).not.toBe(print)
})

test('fields that the server adds to a new row change nothing that was there', () => {
  expect(
    onlyAddsFields(hidden, {
      'operations.0.heading': { value: null },
      ...hidden,
      'operations.0.basePart': { value: { heading: 'Symptoms' } },
      'operations.0.content': { value: 1, rows: [{ id: 'b' }], disableFormData: true },
      updatedAt: { value: '2026-11-30T09:00:00.000Z' },
    }),
  ).toBe(true)
})

test.each([
  ['a changed field', { ...hidden, 'operations.0.op': { value: 'move' } }],
  ['a field that has gone', { operations: hidden.operations, 'operations.0.id': { value: 'a' } }],
  [
    'a new row',
    {
      ...hidden,
      operations: { value: 2, rows: [{ id: 'a' }, { id: 'b' }], disableFormData: true },
      'operations.1.id': { value: 'b' },
    },
  ],
] as [string, FormState][])('%s is more than an addition of the server', (_, after) => {
  expect(onlyAddsFields(hidden, after)).toBe(false)
})
