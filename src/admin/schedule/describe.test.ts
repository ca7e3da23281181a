import { expect, test } from 'vitest'
import { describeChange, describeClockChange, describeZone } from './describe.ts'

test('a change is read with its time at the clinic', () => {
  const at = '2026-12-24T14:00:00.000Z'
  expect(describeChange({ action: 'unpublish', at, timeZone: 'America/New_York' })).toBe(
    'Unpublish on 24 Dec 2026, 09:00',
  )
  expect(describeZone('Manhattan', 'America/New_York')).toBe('Times are those of Manhattan (New York time).')
  expect(describeZone(null, 'UTC')).toBe('Times are in UTC.')
})

test('a time that the clock jumps over or shows twice says which one is meant', () => {
  expect(describeClockChange('2026-03-08T02:30', 'America/New_York')).toMatch(/8 Mar 2026, 03:30/)
  expect(describeClockChange('2026-11-01T01:30', 'America/New_York')).toMatch(/the first is meant/i)
  expect(describeClockChange('2026-11-01T09:30', 'America/New_York')).toBeNull()
  expect(describeClockChange('', 'America/New_York')).toBeNull()
})
