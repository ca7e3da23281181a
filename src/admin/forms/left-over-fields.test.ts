import type { FormState } from 'payload'
import { expect, test } from 'vitest'
import { leftOverFields } from './left-over-fields.ts'

test('fields of a removed row are left over, those of rows that are there are not', () => {
  const fields = {
    operations: { rows: [{ id: 'a' }], value: 1 },
    'operations.0.op': { value: 'retitle' },
    'operations.0.content': { rows: [], value: 0 },
    'operations.0.content.0.locked': { value: false },
    'operations.0.content.0.when.treatments': { value: [] },
    'operations.1.op': { value: 'hide' },
    title: { value: '2.0' },
  } as unknown as FormState
  expect(leftOverFields(fields)).toEqual([
    'operations.0.content.0.locked',
    'operations.0.content.0.when.treatments',
    'operations.1.op',
  ])
})

test('a list whose rows are not known yet keeps its fields', () => {
  expect(leftOverFields({ 'sections.0.heading': { value: 'Rest' } } as FormState)).toEqual([])
})
