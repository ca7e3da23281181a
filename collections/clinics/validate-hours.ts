import type { TextFieldSingleValidation } from 'payload'
import { isRowList } from '#base/narrow.ts'
import { monthWeeks, weekdays } from '#domain/clinic/clinic.ts'
import {
  exceptionProblems,
  hoursProblems,
  type Problem,
  type TypedException,
  type TypedHours,
} from '#domain/hours/problems.ts'

type Row = Record<string, unknown>

/** Validates a field of a row of hours within its row and against the rows before it. */
export const validateHours: TextFieldSingleValidation = (_, options) =>
  findProblem(options, (rows) => hoursProblems(rows.map(toTypedHours)))

/** The same for a row of special hours. */
export const validateException: TextFieldSingleValidation = (_, options) =>
  findProblem(options, (rows) => exceptionProblems(rows.map(toTypedException)))

type Options = Pick<Parameters<TextFieldSingleValidation>[1], 'data' | 'name' | 'siblingData'>

/** The panel's form validates without the path of the field, so the list is the one that holds the row. */
function findProblem(
  { data, name, siblingData }: Options,
  findProblems: (rows: Row[]) => Problem[],
): true | string {
  const rows = findList(data, siblingData as Row)
  const index = rows?.findIndex(isSameRow(siblingData as Row))
  const problem = findProblems(rows ?? []).find((each) => each.row === index && each.field === name)
  return problem?.message ?? true
}

function findList(within: unknown, row: Row): Row[] | undefined {
  if (isRowList(within) && within.some(isSameRow(row))) return within
  if (typeof within !== 'object' || within === null) return undefined
  for (const each of Object.values(within)) {
    const found = findList(each, row)
    if (found) return found
  }
  return undefined
}

const isSameRow = (row: Row) => (each: Row) => each === row || (Boolean(row.id) && each.id === row.id)

function toTypedHours(row: Row): TypedHours {
  const days = row.days as Row | null | undefined
  return {
    days: weekdays.filter((day) => days?.[day] === true),
    opens: toText(row.opens),
    closes: toText(row.closes),
    everyOtherWeek: row.everyOtherWeek === true,
    firstDate: toText(row.firstDate),
    weeksOfMonth: monthWeeks.filter((week) => (row.weeksOfMonth as Row | null | undefined)?.[week] === true),
    season: {
      from: toText(row.seasonFrom),
      until: toText(row.seasonUntil),
      yearly: row.seasonYearly === true,
    },
  }
}

const toTypedException = (row: Row): TypedException => ({
  date: toText(row.date),
  opens: toText(row.opens),
  closes: toText(row.closes),
})

const toText = (value: unknown): string => (typeof value === 'string' ? value : '')
