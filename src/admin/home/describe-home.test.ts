import { expect, test } from 'vitest'
import type { Task } from '#domain/panel-home/panel-home.ts'
import { describeCount, describeTask } from './describe-home.ts'

const task = (more: Partial<Task>): Task => ({
  title: 'Maya',
  document: { collection: 'enquiries', id: '1' },
  at: null,
  by: null,
  about: null,
  ...more,
})

test('a number is followed by its noun', () => {
  expect(describeCount('enquiries', 1)).toBe('1 new enquiry')
  expect(describeCount('drafts', 2)).toBe('2 drafts')
})

test('a time is the clinic’s own, with its year', () => {
  const at = '2026-12-01T04:30:00.000Z'
  const left = task({ at, by: 'Maya Rao' })
  expect(describeTask('drafts', left, 'America/New_York')).toBe('Left by Maya Rao on 30 Nov 2026, 23:30')
  expect(describeTask('drafts', task({ at }), 'Asia/Kolkata')).toBe('Left on 1 Dec 2026, 10:00')
  const enquiry = task({ at, about: 'Shin splints' })
  expect(describeTask('enquiries', enquiry, 'America/New_York')).toBe('Shin splints · 30 Nov 2026, 23:30')
})

test('a scheduled change says what happens and when', () => {
  const change = task({ at: '2026-12-24T14:00:00.000Z', about: 'Unpublish' })
  expect(describeTask('scheduled-changes', change, 'America/New_York')).toBe(
    'Unpublish on 24 Dec 2026, 09:00',
  )
  const refused = task({ about: 'Title: enter a text.' })
  expect(describeTask('refused-changes', refused, 'UTC')).toBe('Title: enter a text.')
})

test('the day of a consent, of a holiday and of a post is as it was entered', () => {
  const at = '2026-12-24T12:00:00.000Z'
  expect(describeTask('posts', task({ at }), 'America/New_York')).toBe('Appears on 24 Dec 2026')
  expect(describeTask('holidays', task({ at: '2026-12-24' }), 'America/New_York')).toBe(
    'Say what you do on 24 Dec 2026',
  )
  expect(describeTask('consents', task({ at: '2026-12-24' }), 'Asia/Kolkata')).toBe('Ends on 24 Dec 2026')
  expect(describeTask('consents', task({ at: '2026-12-24', about: 'ended' }), 'UTC')).toBe(
    'Ended on 24 Dec 2026: not shown on the site',
  )
})

test('a task that its name tells all about has no note', () => {
  expect(describeTask('hours', task({}), 'UTC')).toBeNull()
})
