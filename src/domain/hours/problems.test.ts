import { describe, expect, test } from 'vitest'
import { exceptionProblems, hoursProblems, type TypedHours } from './problems.ts'

const row: TypedHours = {
  days: ['tu'],
  opens: '09:00',
  closes: '12:00',
  everyOtherWeek: false,
  firstDate: '',
}
const fortnightly = (firstDate: string): TypedHours => ({ ...row, everyOtherWeek: true, firstDate })
const found = (...rows: TypedHours[]) =>
  hoursProblems(rows).map((problem) => `${problem.row} ${problem.field}`)

describe('a row of hours', () => {
  test('is right with days, times and, every other week, a first date of one of its days', () => {
    expect(found(row)).toEqual([])
    expect(found(fortnightly('2026-12-01'))).toEqual([])
  })

  test.each([
    ['no day', { days: [] }, 'opens'],
    ['a time that is none', { opens: '9' }, 'opens'],
    ['a closing that is none', { closes: '24:00' }, 'closes'],
    ['a closing before its opening', { closes: '08:00' }, 'closes'],
    ['no time between', { closes: '09:00' }, 'closes'],
    ['no first date', { everyOtherWeek: true }, 'firstDate'],
    ['a first date that is none', { everyOtherWeek: true, firstDate: '2026-11-31' }, 'firstDate'],
    ['a first date on another day', { everyOtherWeek: true, firstDate: '2026-12-02' }, 'firstDate'],
  ])('with %s is not', (_, changes, field) => expect(found({ ...row, ...changes })).toEqual([`0 ${field}`]))

  test('may not say twice what another row says, and may follow it at once', () => {
    expect(found(row, { ...row, opens: '11:00', closes: '13:00' })).toEqual(['1 opens'])
    expect(found(row, { ...row, opens: '12:00', closes: '13:00' })).toEqual([])
    expect(found(row, { ...row, days: ['we'] })).toEqual([])
  })

  test('may share its time with a row of the weeks between', () => {
    expect(found(fortnightly('2026-12-01'), fortnightly('2026-12-08'))).toEqual([])
    expect(found(fortnightly('2026-12-01'), fortnightly('2026-12-15'))).toEqual(['1 opens'])
    expect(found(row, fortnightly('2026-12-15'))).toEqual(['1 opens'])
  })

  test('is told in words what is wrong', () => {
    expect(hoursProblems([fortnightly('2026-12-02')])[0]?.message).toContain('2026-12-02 is a Wednesday')
  })
})

describe('a day that differs', () => {
  const day = { date: '2026-12-24', opens: '09:00', closes: '12:00' }
  const off = { date: '2026-12-25', opens: '', closes: '' }
  const wrong = (...rows: (typeof day)[]) =>
    exceptionProblems(rows).map((problem) => `${problem.row} ${problem.field}`)

  test('has both times or neither', () => {
    expect(wrong(day, off)).toEqual([])
    expect(wrong({ ...day, closes: '' })).toEqual(['0 closes'])
    expect(wrong({ ...day, opens: '' })).toEqual(['0 opens'])
    expect(wrong({ ...day, closes: '08:00' })).toEqual(['0 closes'])
  })

  test('is in the calendar', () => {
    expect(wrong({ ...day, date: '2027-02-29' })).toEqual(['0 date'])
    expect(wrong({ ...day, date: '24.12.2026' })).toEqual(['0 date'])
  })

  test('may have a break, and is either open or off', () => {
    expect(wrong(day, { ...day, opens: '13:00', closes: '15:00' })).toEqual([])
    expect(wrong(day, { ...day, opens: '11:00', closes: '15:00' })).toEqual(['1 opens'])
    expect(wrong(off, off)).toEqual(['1 date'])
    expect(wrong(day, { ...off, date: day.date })).toEqual(['1 date'])
  })
})
