import { expect, test } from 'vitest'
import { consentState } from './consent.ts'

const state = (expiresOn: string | null, now: string) =>
  consentState({ scope: 'website', expiresOn }, 'America/New_York', Date.parse(now))

test('a consent no longer holds on the day it ends, in the clinic’s time zone', () => {
  expect(state('2026-12-04T12:00:00.000Z', '2026-12-04T04:59:00Z')).toMatchObject({ kind: 'ending', days: 1 })
  expect(state('2026-12-04T12:00:00.000Z', '2026-12-04T05:00:00Z')).toMatchObject({ kind: 'ended', days: 0 })
})

test('a consent that ends within 30 days is named', () => {
  expect(state('2026-12-31T12:00:00.000Z', '2026-12-01T12:00:00Z').kind).toBe('ending')
  expect(state('2027-01-01T12:00:00.000Z', '2026-12-01T12:00:00Z').kind).toBe('holds')
  expect(state(null, '2026-12-01T12:00:00Z').kind).toBe('unlimited')
})

test('a record that does not say what was agreed to is no consent', () => {
  expect(consentState({ scope: ' ', recordedOn: '2026-01-01' }, 'UTC', 0).kind).toBe('missing')
  expect(consentState(undefined, 'UTC', 0).kind).toBe('missing')
})
