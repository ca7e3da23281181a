import { expect, test } from 'vitest'
import { everything, fromWhere, toWhere } from './filter.ts'

test('a filter is the same after it has been in the address', () => {
  const filter = {
    userName: 'Ravi',
    tenant: 'okotoks',
    kind: 'publish',
    from: '2026-03-08',
    to: '2026-11-01',
  }
  expect(fromWhere(JSON.parse(JSON.stringify(toWhere(filter))))).toEqual(filter)
  expect(fromWhere(toWhere(everything))).toEqual(everything)
  expect(fromWhere(undefined)).toEqual(everything)
})

test('the last day of a filter counts until its end', () => {
  const { and } = toWhere({ ...everything, from: '2026-03-08', to: '2026-03-08' })
  expect(and).toEqual([
    { createdAt: { greater_than_equal: new Date(2026, 2, 8).toISOString() } },
    { createdAt: { less_than: new Date(2026, 2, 9).toISOString() } },
  ])
})

test('a date that is only half typed filters nothing', () => {
  expect(toWhere({ ...everything, from: '0002', to: '' })).toEqual({})
})
