import { expect, test } from 'vitest'
import { describeConsent, describeHeldBack } from './describe.ts'

test('a post with a later date says until when it is held back', () => {
  const noon = '2026-12-04T12:00:00.000Z'
  const at = (now: string) => describeHeldBack(noon, 'America/New_York', Date.parse(now))
  expect(at('2026-12-04T04:59:00Z')).toBe('Held back until 4 Dec 2026')
  expect(at('2026-12-04T05:00:00Z')).toBeNull()
})

test('a consent says when it ends and, near its end, in how many days', () => {
  expect(describeConsent({ kind: 'ending', on: '2026-12-04', days: 5 })).toBe(
    'Ends on 4 Dec 2026 (in 5 days)',
  )
  expect(describeConsent({ kind: 'ended', on: '2026-12-04', days: 0 })).toBe(
    'Ended on 4 Dec 2026: not shown on the site',
  )
})

test('a testimonial without the day of its consent says why the site does not show it', () => {
  expect(describeConsent({ kind: 'missing', field: 'recordedOn' })).toBe(
    'No day of consent recorded: not shown on the site',
  )
})
