import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hours } from '../clinic/clinic.ts'
import { arbitraryNow, arbitraryTimetable } from './arbitrary.ts'
import { openingIntervals } from './intervals.ts'
import { weekRows } from './week.ts'

const now = Date.parse('2026-11-25T12:00:00Z')
const createRows = (hours: Hours[], exceptions = [] as { date: string }[], at = now) =>
  weekRows({ timeZone: 'UTC', hours, exceptions }, at)
const onWeekday = (rows: ReturnType<typeof createRows>, weekday: string) =>
  rows.filter((row) => row.weekday === weekday)

describe('hours of every other week', () => {
  const tuesdays: Hours = { days: ['tu'], opens: '10:00', closes: '14:00', everyOtherWeekFrom: '2026-11-17' }
  const dates = (rows: ReturnType<typeof createRows>) =>
    onWeekday(rows, 'tu').map(({ occurrences }) => occurrences?.map(({ date }) => date))

  test('list their next dates, and the day is not called closed', () => {
    expect(dates(createRows([tuesdays]))).toEqual([['2026-12-01', '2026-12-15', '2026-12-29']])
  })

  test('begin with the first date if it is in the future', () => {
    const later = { ...tuesdays, everyOtherWeekFrom: '2027-01-05' }
    expect(dates(createRows([later]))[0]?.[0]).toBe('2027-01-05')
  })

  test('skip an exceptional date', () => {
    expect(dates(createRows([tuesdays], [{ date: '2026-12-01' }]))[0]?.[0]).toBe('2026-12-15')
  })

  test('list today until closing time', () => {
    const during = Date.parse('2026-12-01T13:59:00Z')
    expect(dates(createRows([tuesdays], [], during))[0]?.[0]).toBe('2026-12-01')
    expect(dates(createRows([tuesdays], [], during + 60_000))[0]?.[0]).toBe('2026-12-15')
  })

  test('come after the hours of every week', () => {
    const weekly: Hours = { days: ['tu'], opens: '08:00', closes: '09:00' }
    expect(
      onWeekday(createRows([tuesdays, weekly]), 'tu').map(({ spans, occurrences }) => [
        spans[0]?.opens,
        Boolean(occurrences),
      ]),
    ).toEqual([
      ['08:00', false],
      ['10:00', true],
    ])
  })
})

test('hours of a season alone come after the week, where their days are not called closed', () => {
  const summer: Hours = {
    days: ['sa'],
    opens: '09:00',
    closes: '12:00',
    season: { from: '06-01', until: '08-31' },
  }
  const weekly: Hours = { days: ['mo'], opens: '09:00', closes: '17:00' }
  const rows = createRows([summer, weekly])
  expect(rows.map(({ weekday, spans }) => `${weekday} ${spans.length}`)).toEqual([
    'mo 1',
    'tu 0',
    'we 0',
    'th 0',
    'fr 0',
    'su 0',
    'sa 1',
  ])
})

test('the location is open until the end of every listed occurrence', () => {
  fc.assert(
    fc.property(arbitraryTimetable, arbitraryNow, (timetable, at) => {
      // Hours by appointment have dates as well, at which nobody is there for who comes without one.
      const rows = weekRows(timetable, at).filter(({ pattern }) => !pattern.byAppointment)
      for (const { until } of rows.flatMap(({ occurrences }) => occurrences ?? [])) {
        const last = openingIntervals(timetable, (until - 1) * 60_000, 1)[0]
        expect(last && last.opens < until && until <= last.closes).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})
