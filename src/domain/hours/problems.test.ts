import { describe, expect, test } from 'vitest'
import { exceptionProblems, hoursProblems, type TypedHours } from './problems.ts'

const row: TypedHours = {
  days: ['tu'],
  opens: '09:00',
  closes: '12:00',
  everyOtherWeek: false,
  firstDate: '',
  weeksOfMonth: [],
  season: { from: '', until: '', yearly: false },
}
const fortnightly = (firstDate: string): TypedHours => ({ ...row, everyOtherWeek: true, firstDate })
const season = (from: string, until: string, yearly = false) => ({ from, until, yearly })
const findProblems = (...rows: TypedHours[]) =>
  hoursProblems(rows).map((problem) => `${problem.row} ${problem.field}`)

describe('a row of hours', () => {
  test('is valid with days, times and, every other week, a first date on one of its days', () => {
    expect(findProblems(row)).toEqual([])
    expect(findProblems(fortnightly('2026-12-01'))).toEqual([])
  })

  test.each<[string, Partial<TypedHours>, string]>([
    ['no day', { days: [] }, 'opens'],
    ['an invalid opening time', { opens: '9' }, 'opens'],
    ['an invalid closing time', { closes: '24:00' }, 'closes'],
    ['a closing time before its opening time', { closes: '08:00' }, 'closes'],
    ['equal times', { closes: '09:00' }, 'closes'],
    ['no first date', { everyOtherWeek: true }, 'firstDate'],
    ['an invalid first date', { everyOtherWeek: true, firstDate: '2026-11-31' }, 'firstDate'],
    ['both kinds of some weeks', { ...fortnightly('2026-12-01'), weeksOfMonth: ['first'] }, 'firstDate'],
    ['a season without its last day', { season: season('2026-06-01', '') }, 'seasonUntil'],
    ['a season without its first day', { season: season('', '2026-08-31') }, 'seasonFrom'],
    ['a day that is in no calendar', { season: season('2026-06-31', '2026-08-31') }, 'seasonFrom'],
    ['a season that ends before it begins', { season: season('2026-11-01', '2026-03-31') }, 'seasonUntil'],
    ['a first date on another weekday', { everyOtherWeek: true, firstDate: '2026-12-02' }, 'firstDate'],
  ])('with %s is invalid', (_, changes, field) =>
    expect(findProblems({ ...row, ...changes })).toEqual([`0 ${field}`]),
  )

  test.each<[string, Partial<TypedHours>, Partial<TypedHours>, boolean]>([
    ['of other weeks of the month', { weeksOfMonth: ['first'] }, { weeksOfMonth: ['second', 'third'] }, true],
    ['of the last week, beside the fourth', { weeksOfMonth: ['fourth'] }, { weeksOfMonth: ['last'] }, false],
    ['of one week of the month, beside all', { weeksOfMonth: ['first'] }, {}, false],
    [
      'of winter, beside summer',
      { season: season('2026-10-01', '2026-04-30', true) },
      { season: season('2026-05-01', '2026-09-30', true) },
      true,
    ],
    [
      'of winter, beside a summer that begins a day too early',
      { season: season('2026-10-01', '2026-04-30', true) },
      { season: season('2026-04-26', '2026-09-30', true) },
      false,
    ],
    [
      'of two summers',
      { season: season('2027-06-01', '2027-08-31') },
      { season: season('2028-06-01', '2028-08-31') },
      true,
    ],
    ['of a season far away, beside all year', { season: season('2031-06-01', '2031-08-31') }, {}, false],
  ])('%s may share days and times, or not', (_, one, other, isAllowed) =>
    expect(findProblems({ ...row, ...one }, { ...row, ...other })).toEqual(isAllowed ? [] : ['1 opens']),
  )

  test('may not overlap another row but may directly follow it', () => {
    expect(findProblems(row, { ...row, opens: '11:00', closes: '13:00' })).toEqual(['1 opens'])
    expect(findProblems(row, { ...row, opens: '12:00', closes: '13:00' })).toEqual([])
    expect(findProblems(row, { ...row, days: ['we'] })).toEqual([])
  })

  test('may overlap a row of the alternate weeks', () => {
    expect(findProblems(fortnightly('2026-12-01'), fortnightly('2026-12-08'))).toEqual([])
    expect(findProblems(fortnightly('2026-12-01'), fortnightly('2026-12-15'))).toEqual(['1 opens'])
    expect(findProblems(row, fortnightly('2026-12-15'))).toEqual(['1 opens'])
  })

  test('gets a message that states the problem', () => {
    expect(hoursProblems([fortnightly('2026-12-02')])[0]?.message).toContain('2026-12-02 is a Wednesday')
  })
})

describe('an exception', () => {
  const day = { date: '2026-12-24', opens: '09:00', closes: '12:00' }
  const off = { date: '2026-12-25', opens: '', closes: '' }
  const findProblems = (...rows: (typeof day)[]) =>
    exceptionProblems(rows).map((problem) => `${problem.row} ${problem.field}`)

  test('has both times or neither', () => {
    expect(findProblems(day, off)).toEqual([])
    expect(findProblems({ ...day, closes: '' })).toEqual(['0 closes'])
    expect(findProblems({ ...day, opens: '' })).toEqual(['0 opens'])
    expect(findProblems({ ...day, closes: '08:00' })).toEqual(['0 closes'])
  })

  test('needs a date of the calendar', () => {
    expect(findProblems({ ...day, date: '2027-02-29' })).toEqual(['0 date'])
    expect(findProblems({ ...day, date: '24.12.2026' })).toEqual(['0 date'])
  })

  test('may have a break and is either open or closed', () => {
    expect(findProblems(day, { ...day, opens: '13:00', closes: '15:00' })).toEqual([])
    expect(findProblems(day, { ...day, opens: '11:00', closes: '15:00' })).toEqual(['1 opens'])
    expect(findProblems(off, off)).toEqual(['1 date'])
    expect(findProblems(day, { ...off, date: day.date })).toEqual(['1 date'])
  })
})
