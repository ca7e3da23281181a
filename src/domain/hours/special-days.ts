import type { Temporal } from 'temporal-polyfill'
import type { HoursException } from '../clinic/clinic.ts'
import { exceptionProblems } from './problems.ts'
import { mergeSpans, type Span, spansOn, type Timetable } from './spans.ts'

/** What a location does on one day: the usual hours, none, or others. */
export type DayPlan = { kind: 'usual' } | { kind: 'closed' } | { kind: 'hours'; spans: Span[] }

/** A stored row of special hours. */
export type SpecialRow = { id?: string | null; date: string; opens?: string | null; closes?: string | null }
type NewRow<Row extends SpecialRow> = Row | SpecialRow

/**
 * The rows of special hours with one day planned anew, by date. The day's first row keeps its identity, and with it the
 * note in languages that are not written now.
 */
export function withSpecialDay<Row extends SpecialRow>(
  rows: readonly Row[],
  date: string,
  plan: DayPlan,
): NewRow<Row>[] {
  const others = rows.filter((row) => row.date !== date)
  const first = rows.find((row) => row.date === date)
  const spans: (Span | { opens: null; closes: null })[] =
    plan.kind === 'hours' ? plan.spans : [{ opens: null, closes: null }]
  const planned: NewRow<Row>[] =
    plan.kind === 'usual'
      ? []
      : spans.map((span, index) => (index === 0 && first ? { ...first, ...span } : { date, ...span }))
  return [...others, ...planned].toSorted((a, b) => a.date.localeCompare(b.date))
}

/** Why a day can't be planned so, for the editor; null if it can. `today` and `date` are `YYYY-MM-DD`. */
export function specialDayProblem(date: string, plan: DayPlan, today: string): string | null {
  if (!date) return '“Day” is required. Choose the day that is different.'
  const spans = plan.kind === 'hours' ? plan.spans : []
  if (spans.some(({ opens, closes }) => !opens || !closes))
    return '“From” and “to” are required for other hours.'
  const rows =
    plan.kind === 'hours' ? spans.map((span) => ({ date, ...span })) : [{ date, opens: '', closes: '' }]
  const [problem] = exceptionProblems(rows)
  if (problem) return `${fieldNames[problem.field] ?? 'Day'}: ${problem.message}`
  return date < today ? `“Day” must be today or later; ${date} has passed.` : null
}

const fieldNames: Record<string, string> = { opens: 'From', closes: 'To' }

/** A day of a location's calendar: its hours, and its exception if it has one. */
export type CalendarDay = { date: string; spans: Span[]; exception: HoursException | null }

/** The days of a location from a date on. */
export function calendarDays(timetable: Timetable, first: Temporal.PlainDate, count: number): CalendarDay[] {
  return Array.from({ length: count }, (_, ahead) => {
    const date = first.add({ days: ahead })
    const exceptions = timetable.exceptions.filter((row) => row.date === date.toString())
    return {
      date: date.toString(),
      spans: mergeSpans(spansOn(timetable, date)),
      exception: exceptions.find(({ note }) => note) ?? exceptions[0] ?? null,
    }
  })
}
