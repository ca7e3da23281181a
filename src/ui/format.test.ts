import { expect, test } from 'vitest'
import type { Hours } from '#domain/clinic/clinic.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { formatDate, formatExceptions, formatHours, formatLanguages, readingMinutes } from './format.ts'

const formatWeek = (hours: Hours[], tag: LocaleTag) =>
  formatHours({ hours, exceptions: [], timeZone: 'UTC' }, tag, Date.parse('2026-11-25T12:00:00Z'))
const weekdays: Hours[] = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }]

test('a long date is written as the region writes it', () => {
  expect(formatDate('2026-03-04', 'en-US')).toBe('March 4, 2026')
  expect(formatDate('2026-03-04T23:59:00Z', 'en-CA')).toBe('March 4, 2026')
  expect(formatDate('2026-03-04', 'en-IN')).toBe('4 March 2026')
  expect(formatDate('2026-03-04', 'hi')).toBe('4 मार्च 2026')
})

test('days that follow one another with the same hours share a row, days without hours are closed', () => {
  expect(plain(formatWeek(weekdays, 'en-CA'))).toEqual([
    ['Mon–Fri', '9 a.m.–5 p.m.'],
    ['Sat–Sun', 'Closed'],
  ])
})

test('a day between two alike days keeps them apart', () => {
  const hours: Hours[] = [
    { days: ['mo', 'we'], opens: '08:00', closes: '12:00' },
    { days: ['tu'], opens: '08:00', closes: '11:00' },
  ]
  expect(formatWeek(hours, 'en-US').map(({ days }) => days)).toEqual(['Mon', 'Tue', 'Wed', 'Thu–Sun'])
})

test('a break at noon gives two spans in one row, the earlier first', () => {
  const hours: Hours[] = [
    { days: ['mo', 'tu'], opens: '15:00', closes: '19:30' },
    { days: ['mo', 'tu'], opens: '10:00', closes: '14:00' },
  ]
  expect(plain(formatWeek(hours, 'en-US'))[0]).toEqual(['Mon–Tue', '10 AM – 2 PM, 3:00 – 7:30 PM'])
})

test('hours that nobody stated are not shown as closed', () => {
  expect(formatWeek([], 'en')).toEqual([])
})

test('days and closed are said in the language of the page', () => {
  expect(formatWeek(weekdays, 'hi').map(({ days }) => days)).toEqual(['सोम–शुक्र', 'शनि–रवि'])
  expect(formatWeek(weekdays, 'hi')[1]?.times).toEqual(['बंद'])
})

test('hours of every other week say so, with a place for the date that is next', () => {
  const hours: Hours[] = [
    ...weekdays.map((row) => ({ ...row, days: row.days.filter((day) => day !== 'tu') })),
    { days: ['tu'], opens: '10:00', closes: '14:00', everyOtherWeekFrom: '2026-11-17' },
  ]
  const rows = formatWeek(hours, 'en-US')
  expect(rows.map(({ days }) => days)).toEqual(['Mon', 'Tue', 'Wed–Fri', 'Sat–Sun'])
  expect(rows[1]?.turns?.words).toBe('Every other Tuesday, next on {date}')
  expect(rows[1]?.turns?.dates[0]).toEqual({
    text: 'December 1',
    until: Date.parse('2026-12-01T14:00:00Z') / 60_000,
  })
})

test('exceptional days come in the order of the calendar; past ones are gone, one without times is closed', () => {
  const days = formatExceptions(
    [
      { date: '2026-12-25', note: { en: 'Christmas Day' } },
      { date: '2026-12-24', opens: '15:00', closes: '17:00' },
      { date: '2026-12-24', opens: '10:00', closes: '13:00', note: { en: 'Christmas Eve' } },
      { date: '2026-11-24' },
    ],
    'en-US',
    '2026-11-25',
  )
  expect(days.map(({ date }) => date)).toEqual(['December 24, 2026', 'December 25, 2026'])
  expect(days[0]?.times).toHaveLength(2)
  expect(days[1]).toMatchObject({ times: ['Closed'], note: { en: 'Christmas Day' } })
})

test('languages are named in the language of the page, and a name that is no code is kept', () => {
  expect(formatLanguages(['en', 'he', 'Old Norse'], 'en-US')).toBe('English, Hebrew, and Old Norse')
  expect(formatLanguages(['en', 'kn'], 'kn')).toContain('ಕನ್ನಡ')
})

test('reading time grows with the words and is never nothing', () => {
  expect(readingMinutes('', 'en')).toBe(1)
  expect(readingMinutes('word '.repeat(238 * 4), 'en')).toBe(4)
  expect(readingMinutes('दर्द '.repeat(238 * 4), 'hi')).toBe(4)
})

/** Spaces that `Intl` makes thin or unbreakable are compared as spaces. */
function plain(rows: { days: string; times: string[] }[]): [string, string][] {
  return rows.map(({ days, times }) => [days, times.join(', ').replace(/[\u2009\u202f\u00a0]/g, ' ')])
}
