import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hours } from '../clinic/clinic.ts'
import { arbitraryNow, arbitraryTimetable } from './arbitrary.ts'
import { openingIntervals } from './intervals.ts'
import { weekRows } from './week.ts'

const now = Date.parse('2026-11-25T12:00:00Z')
const rowsOf = (hours: Hours[], exceptions = [] as { date: string }[], at = now) =>
  weekRows({ timeZone: 'UTC', hours, exceptions }, at)
const of = (rows: ReturnType<typeof rowsOf>, weekday: string) => rows.filter((row) => row.weekday === weekday)

describe('hours of every other week', () => {
  const tuesdays: Hours = { days: ['tu'], opens: '10:00', closes: '14:00', everyOtherWeekFrom: '2026-11-17' }
  const dates = (rows: ReturnType<typeof rowsOf>) =>
    of(rows, 'tu').map(({ turns }) => turns?.map(({ date }) => date))

  test('name their next dates, and the day is not called closed', () => {
    expect(dates(rowsOf([tuesdays]))).toEqual([['2026-12-01', '2026-12-15', '2026-12-29']])
  })

  test('begin with the first date where that is to come', () => {
    const later = { ...tuesdays, everyOtherWeekFrom: '2027-01-05' }
    expect(dates(rowsOf([later]))[0]?.[0]).toBe('2027-01-05')
  })

  test('skip a date that differs', () => {
    expect(dates(rowsOf([tuesdays], [{ date: '2026-12-01' }]))[0]?.[0]).toBe('2026-12-15')
  })

  test('name today until it is over', () => {
    const during = Date.parse('2026-12-01T13:59:00Z')
    expect(dates(rowsOf([tuesdays], [], during))[0]?.[0]).toBe('2026-12-01')
    expect(dates(rowsOf([tuesdays], [], during + 60_000))[0]?.[0]).toBe('2026-12-15')
  })

  test('stand under the hours of every week', () => {
    const weekly: Hours = { days: ['tu'], opens: '08:00', closes: '09:00' }
    expect(
      of(rowsOf([tuesdays, weekly]), 'tu').map(({ spans, turns }) => [spans[0]?.opens, Boolean(turns)]),
    ).toEqual([
      ['08:00', false],
      ['10:00', true],
    ])
  })
})

test('each turn that a page names is a time at which the place is open until the turn’s end', () => {
  fc.assert(
    fc.property(arbitraryTimetable, arbitraryNow, (timetable, at) => {
      for (const { until } of weekRows(timetable, at).flatMap(({ turns }) => turns ?? [])) {
        const last = openingIntervals(timetable, (until - 1) * 60_000, 1)[0]
        expect(last && last.opens < until && until <= last.closes).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})
