import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hours } from '#domain/clinic/clinic.ts'
import { arbitraryNow, arbitraryTimetable } from '#domain/hours/arbitrary.ts'
import { openingIntervals } from '#domain/hours/intervals.ts'
import { openStates } from '#domain/hours/state.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import {
  formatDate,
  formatExceptions,
  formatHours,
  formatLanguages,
  formatOpening,
  readingMinutes,
} from './format.ts'

const formatWeek = (hours: Hours[], tag: LocaleTag) =>
  formatHours({ hours, exceptions: [], timeZone: 'UTC' }, tag, Date.parse('2026-11-25T12:00:00Z'))
const weekdays: Hours[] = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }]

test('a long date is in the format of the region', () => {
  expect(formatDate('2026-03-04', 'en-US')).toBe('March\u00a04, 2026')
  expect(formatDate('2026-03-04T23:59:00Z', 'en-CA')).toBe('March\u00a04, 2026')
  expect(formatDate('2026-03-04', 'en-IN')).toBe('4\u00a0March 2026')
  expect(formatDate('2026-03-04', 'hi')).toBe('4\u00a0मार्च 2026')
})

test('consecutive days with the same hours share a row, and days without hours are closed', () => {
  expect(plain(formatWeek(weekdays, 'en-CA'))).toEqual([
    ['Mon–Fri', '9 a.m.–5 p.m.'],
    ['Sat–Sun', 'Closed'],
  ])
})

test('days with the same hours but another day between them do not share a row', () => {
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

test('unknown hours are not shown as closed', () => {
  expect(formatWeek([], 'en')).toEqual([])
})

test('days and "closed" are in the locale of the page', () => {
  expect(formatWeek(weekdays, 'hi').map(({ days }) => days)).toEqual(['सोम–शुक्र', 'शनि–रवि'])
  expect(formatWeek(weekdays, 'hi')[1]?.times).toEqual(['बंद'])
})

test('alternate-week hours say so, with a placeholder for the next date', () => {
  const hours: Hours[] = [
    ...weekdays.map((row) => ({ ...row, days: row.days.filter((day) => day !== 'tu') })),
    { days: ['tu'], opens: '10:00', closes: '14:00', everyOtherWeekFrom: '2026-11-17' },
  ]
  const rows = formatWeek(hours, 'en-US')
  expect(rows.map(({ days }) => days)).toEqual(['Mon', 'Tue', 'Wed–Fri', 'Sat–Sun'])
  expect(rows[1]?.note?.template).toBe('Every other Tuesday, next on {date}')
  expect(rows[1]?.note?.dates[0]).toEqual({
    text: 'December\u00a01',
    until: Date.parse('2026-12-01T14:00:00Z') / 60_000,
  })
})

test.each<[LocaleTag, string[]]>([
  [
    'en-CA',
    [
      'Every first and third Saturday of the month, next on {date}',
      'June\u00a01 – August\u00a031',
      'By appointment only',
    ],
  ],
  [
    'hi',
    ['हर महीने के पहले और तीसरे शनिवार को, अगली बार {date}', '1\u00a0जून – 31\u00a0अगस्त', 'सिर्फ़ अपॉइंटमेंट लेकर आएँ'],
  ],
  [
    'kn',
    ['ಪ್ರತಿ ತಿಂಗಳ ಮೊದಲ ಮತ್ತು ಮೂರನೇ ಶನಿವಾರ, ಮುಂದಿನದು {date}', '1\u00a0ಜೂನ್ – 31\u00a0ಆಗಸ್ಟ್', 'ಮೊದಲೇ ಭೇಟಿ ಕಾಯ್ದಿರಿಸಿದವರಿಗೆ ಮಾತ್ರ'],
  ],
])('hours of some weeks, of a season and by appointment say so in %s', (tag, notes) => {
  const rows = formatWeek(
    [
      ...weekdays,
      { days: ['sa'], opens: '09:00', closes: '12:00', weeksOfMonth: ['first', 'third'] },
      { days: ['mo', 'tu'], opens: '17:00', closes: '20:00', season: { from: '06-01', until: '08-31' } },
      { days: ['su'], opens: '10:00', closes: '12:00', byAppointment: true },
    ],
    tag,
  )
  expect(rows.map(({ note }) => note?.template)).toEqual([undefined, ...notes])
})

test('a season over a new year keeps its order, one of certain years names them, and one that is over is left out', () => {
  const inSeason = (from: string, until: string): Hours => ({
    days: ['su'],
    opens: '10:00',
    closes: '12:00',
    season: { from, until },
  })
  const notes = formatWeek(
    [
      ...weekdays,
      inSeason('11-01', '03-31'),
      inSeason('2026-12-20', '2027-01-06'),
      inSeason('2025-12-20', '2026-01-06'),
    ],
    'en-US',
  ).flatMap(({ note }) => note?.template ?? [])
  expect(notes.map((note) => note.replace(/\s/g, ' '))).toEqual([
    'November 1 – March 31',
    'December 20, 2026 – January 6, 2027',
  ])
})

test('exceptions are in chronological order without past ones, and one without times is closed', () => {
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
  expect(days.map(({ date }) => date)).toEqual(['December\u00a024, 2026', 'December\u00a025, 2026'])
  expect(days[0]?.times).toHaveLength(2)
  expect(days[1]).toMatchObject({ times: ['Closed'], note: { en: 'Christmas Day' } })
})

test('languages are named in the locale of the page, and names that are not codes are kept', () => {
  expect(formatLanguages(['en', 'he', 'Old Norse'], 'en-US')).toBe('English, Hebrew, and Old Norse')
  expect(formatLanguages(['en', 'kn'], 'kn')).toContain('ಕನ್ನಡ')
})

test('reading time grows with the number of words and is at least one minute', () => {
  expect(readingMinutes('', 'en')).toBe(1)
  expect(readingMinutes('word '.repeat(238 * 4), 'en')).toBe(4)
  expect(readingMinutes('दर्द '.repeat(238 * 4), 'hi')).toBe(4)
})

/** Replaces the thin and non-breaking spaces of `Intl` by plain ones for comparison. */
function plain(rows: { days: string; times: string[] }[]): [string, string][] {
  return rows.map(({ days, times }) => [days, times.join(', ').replace(/[\u2009\u202f\u00a0]/g, ' ')])
}

test('what is said of a location’s opening is valid from now on, at whatever time of a day it is asked', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
  fc.assert(
    fc.property(
      arbitraryTimetable,
      arbitraryNow,
      fc.array(minute, { maxLength: 3 }),
      (timetable, now, later) => {
        for (const minutes of [0, ...later]) {
          const time = now + minutes * 60_000
          const states = openStates(openingIntervals(timetable, time), timetable.timeZone, time)
          const texts = formatOpening(timetable, 'en-US', time) ?? []
          expect(texts.map(({ until, state }) => [until, state])).toEqual(
            states.map(({ until, open }) => [until, open ? 'open' : 'closed']),
          )
        }
      },
    ),
    { numRuns: 40 },
  )
})
