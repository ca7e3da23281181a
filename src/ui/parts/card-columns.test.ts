import { expect, test } from 'vitest'
import { cardColumns } from './card-columns.ts'

test.each([
  [[1, 1, 1, 1], 4],
  [[1, 1, 1], 3],
  [[1, 1, 1, 1, 1], 5],
  [[1, 1, 1, 1, 1, 1], 3],
  [[2, 1, 1, 2], 3],
  [[2, 2, 1], 5],
  [[2, 1, 1, 1, 1, 2, 1, 1], 5],
  [[2, 2, 2, 1], null],
  [[1, 1], null],
  [[1, 1, 1, 1, 1, 1, 1], null],
])('cards that take %j columns fill rows of %j', (spans, columns) => {
  expect(cardColumns(spans)).toBe(columns)
})
