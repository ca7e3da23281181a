import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { arbitraryTimetable } from './arbitrary.ts'
import { spansOn } from './spans.ts'
import { calendarDays, type DayPlan, specialDayProblem, withSpecialDay } from './special-days.ts'

const closed: DayPlan = { kind: 'closed' }
const morning: DayPlan = { kind: 'hours', spans: [{ opens: '09:00', closes: '12:00' }] }

describe('a special day', () => {
  test('is closed, or has other hours, and nothing else changes', () => {
    const plans: [DayPlan, object[]][] = [
      [closed, []],
      [morning, [{ opens: '09:00', closes: '12:00' }]],
    ]
    fc.assert(
      fc.property(arbitraryTimetable, fc.constantFrom(...plans), (timetable, [plan, spans]) => {
        const date = Temporal.PlainDate.from('2026-12-24')
        const exceptions = withSpecialDay(timetable.exceptions, '2026-12-24', plan).map((row) => ({
          date: row.date,
          opens: row.opens ?? undefined,
          closes: row.closes ?? undefined,
        }))
        const planned = { ...timetable, exceptions }
        expect(spansOn(planned, date)).toEqual(spans)
        for (const days of [-300, -1, 1, 300])
          expect(spansOn(planned, date.add({ days }))).toEqual(spansOn(timetable, date.add({ days })))
      }),
    )
  })

  test('that is as usual again has no row', () => {
    const rows = withSpecialDay([{ id: 'a', date: '2026-12-24' }], '2026-12-24', { kind: 'usual' })
    expect(rows).toEqual([])
  })

  test('keeps the row of the same day, whose note may be in other languages', () => {
    const rows = [
      { id: 'a', date: '2026-12-24', opens: null, closes: null },
      { id: 'b', date: '2026-12-20' },
    ]
    expect(withSpecialDay(rows, '2026-12-24', morning)).toEqual([
      { id: 'b', date: '2026-12-20' },
      { id: 'a', date: '2026-12-24', opens: '09:00', closes: '12:00' },
    ])
  })

  test.each<[string, string, DayPlan, RegExp | null]>([
    ['without a day', '', closed, /“Day” is required/],
    ['that has passed', '2026-11-29', closed, /must be today or later/],
    ['of other hours without an end', '2026-12-24', hours(['09:00', '']), /“From” and “to” are required/],
    ['that closes before it opens', '2026-12-24', hours(['12:00', '09:00']), /^To: .*after 12:00/],
    ['whose spans overlap', '2026-12-24', hours(['09:00', '12:00'], ['11:00', '14:00']), /^From: .*overlap/],
    ['that is closed', '2026-11-30', closed, null],
    ['with a break', '2026-12-24', hours(['09:00', '12:00'], ['13:00', '14:00']), null],
  ])('%s is refused by the field’s name, or taken', (_, date, plan, expected) => {
    const problem = specialDayProblem(date, plan, '2026-11-30')
    if (expected) expect(problem).toMatch(expected)
    else expect(problem).toBeNull()
  })
})

test('a calendar names the exception of a day', () => {
  const timetable = {
    timeZone: 'UTC',
    hours: [{ days: ['th' as const], opens: '09:00', closes: '17:00' }],
    exceptions: [{ date: '2026-12-24' }, { date: '2026-12-26', note: { en: 'Stocktaking' } }],
  }
  const days = calendarDays(timetable, Temporal.PlainDate.from('2026-12-24'), 3)
  expect(
    days.map(({ spans, exception }) => [spans.length, exception?.note?.en ?? Boolean(exception)]),
  ).toEqual([
    [0, true],
    [0, false],
    [0, 'Stocktaking'],
  ])
})

function hours(...spans: [string, string][]): DayPlan {
  return { kind: 'hours', spans: spans.map(([opens, closes]) => ({ opens, closes })) }
}
