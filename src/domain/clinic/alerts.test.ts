import { expect, test } from 'vitest'
import { locationExample } from '../fixtures.ts'
import { alertProblem, alertState, alertsForPath, hasStarted, nextChange, type TypedAlert } from './alerts.ts'
import type { Alert } from './clinic.ts'

const now = Date.parse('2026-12-01T12:00:00Z')
const alert = (key: string, own: Partial<Alert> = {}): Alert => ({
  key,
  text: { en: key },
  level: 'notice',
  until: '2026-12-02T12:00:00.000Z',
  ...own,
})
const locations = [locationExample({ slug: 'north' }), locationExample({ slug: 'south' })]
const on = (path: string, ...alerts: Alert[]) =>
  alertsForPath(path, { alerts, locations }, now).map(({ key }) => key)

test('an alert is hidden from the instant it ends, and never shown if its end is invalid', () => {
  expect(on('/', alert('over', { until: '2026-12-01T12:00:00.000Z' }), alert('not-yet'))).toEqual(['not-yet'])
  expect(on('/', alert('broken', { until: 'soon' }))).toEqual([])
})

test('a future alert is on the page but has not started', () => {
  const later = alert('later', { from: '2026-12-01T12:01:00.000Z' })
  expect(on('/', later)).toEqual(['later'])
  expect([hasStarted(later, now), hasStarted(later, now + 60_000), hasStarted(alert('now'), now)]).toEqual([
    false,
    true,
    true,
  ])
})

test('an alert changes next when it starts, then when it ends', () => {
  const later = alert('later', { from: '2026-12-01T12:01:00.000Z' })
  expect(nextChange(later, now)).toBe(now + 60_000)
  expect(nextChange(later, now + 60_000)).toBe(Date.parse(later.until))
  expect(nextChange(alert('now'), now)).toBe(Date.parse('2026-12-02T12:00:00Z'))
})

test('a location’s alert is only on its page and the contact page, but on every page if the clinic has one location', () => {
  const snow = alert('snow', { location: 'north' })
  const shown = ['/', '/contact', '/locations/north', '/locations/south', '/conditions/heel'].map(
    (path) => on(path, snow).length,
  )
  expect(shown).toEqual([0, 1, 1, 0, 0])
  expect(alertsForPath('/', { alerts: [snow], locations: locations.slice(0, 1) }, now)).toHaveLength(1)
})

test.each<[string, Partial<TypedAlert>, RegExp | null]>([
  ['without a text', { text: ' ' }, /“Text” is required/],
  ['without an end', { until: null }, /“Until” is required/],
  ['that has ended', { until: '2026-12-01T11:00:00Z' }, /“Until” has passed/],
  ['that ends before it begins', { from: '2026-12-03T12:00:00Z' }, /later than “From”/],
  ['with a beginning and an end', { from: '2026-12-01T13:00:00Z' }, null],
])('an alert %s is refused by the field’s name, or taken', (_, typed, expected) => {
  const problem = alertProblem(
    { text: 'Closed for snow.', from: null, until: '2026-12-02T12:00:00Z', ...typed },
    now,
  )
  if (expected) expect(problem).toMatch(expected)
  else expect(problem).toBeNull()
})

test('an alert waits for its beginning, is shown, and has ended', () => {
  const stateAt = (time: string) =>
    alertState(alert('snow', { from: '2026-12-01T00:00:00Z' }), Date.parse(time))
  expect(stateAt('2026-11-30T23:59:59Z')).toBe('coming')
  expect(stateAt('2026-12-01T00:00:00Z')).toBe('shown')
  expect(stateAt('2026-12-02T12:00:00Z')).toBe('ended')
})
