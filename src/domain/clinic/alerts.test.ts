import { expect, test } from 'vitest'
import { locationExample } from '../fixtures.ts'
import { alertsForPath, hasStarted } from './alerts.ts'
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

test('an alert is over at its end, not after it, and one without a readable end never shows', () => {
  expect(on('/', alert('over', { until: '2026-12-01T12:00:00.000Z' }), alert('not-yet'))).toEqual(['not-yet'])
  expect(on('/', alert('broken', { until: 'soon' }))).toEqual([])
})

test('one that is to begin is on the page and not yet to be seen', () => {
  const later = alert('later', { from: '2026-12-01T12:01:00.000Z' })
  expect(on('/', later)).toEqual(['later'])
  expect([hasStarted(later, now), hasStarted(later, now + 60_000), hasStarted(alert('now'), now)]).toEqual([
    false,
    true,
    true,
  ])
})

test('one of a location is on its page and on contact only; of a clinic with one location it is on all', () => {
  const snow = alert('snow', { location: 'north' })
  const shown = ['/', '/contact', '/locations/north', '/locations/south', '/conditions/heel'].map(
    (path) => on(path, snow).length,
  )
  expect(shown).toEqual([0, 1, 1, 0, 0])
  expect(alertsForPath('/', { alerts: [snow], locations: locations.slice(0, 1) }, now)).toHaveLength(1)
})
