import { expect, test } from 'vitest'
import { consentState } from './consent.ts'

const state = (expiresOn: string | null, now: string) =>
  consentState(
    { scope: 'website', expiresOn },
    { collection: 'media', timeZone: 'America/New_York', now: Date.parse(now) },
  )

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
  const context = { collection: 'media', timeZone: 'UTC', now: 0 } as const
  expect(consentState({ scope: ' ', recordedOn: '2026-01-01' }, context)).toEqual(missing('scope'))
  expect(consentState(undefined, context)).toEqual(missing('scope'))
})

test('the consent to a testimonial holds only with the day on which it was recorded', () => {
  const context = { collection: 'testimonials', timeZone: 'UTC', now: 0 } as const
  expect(consentState({ scope: 'website' }, context)).toEqual(missing('recordedOn'))
  expect(consentState({ scope: 'website', recordedOn: '2026-01-01' }, context).kind).toBe('unlimited')
})

const missing = (field: string) => ({ kind: 'missing', field })
