import { expect, test } from 'vitest'
import { describeLocalValue } from './describe.ts'

const clinic = { id: '1', name: 'Snowberry Physiotherapy' }

test('a local value is what other clinics’ pages do not repeat', () => {
  expect(describeLocalValue({ clinic, repeated: 0.824, missing: [] })).toBe(
    '18 of 100. Another clinic’s page repeats 82% of the text.',
  )
})

test('a page of one clinic only has nothing to be compared with', () => {
  expect(describeLocalValue({ clinic, repeated: null, missing: [] })).toMatch(/^No other clinic/)
})
