import type { TextFieldSingleValidation } from 'payload'
import { weekdays } from '#domain/clinic/clinic.ts'
import {
  exceptionProblems,
  hoursProblems,
  type Problem,
  type TypedException,
  type TypedHours,
} from '#domain/hours/problems.ts'

type Row = Record<string, unknown>

/** Validates a field of a row of hours within its row and against the rows before it. */
export const validateHours: TextFieldSingleValidation = (_, { data, path }) =>
  findProblem(path, data, (rows) => hoursProblems(rows.map(toTypedHours)))

/** The same for a row of special hours. */
export const validateException: TextFieldSingleValidation = (_, { data, path }) =>
  findProblem(path, data, (rows) => exceptionProblems(rows.map(toTypedException)))

function findProblem(
  path: readonly (string | number)[],
  data: unknown,
  findProblems: (rows: Row[]) => Problem[],
): true | string {
  const [field, row, ...list] = [...path].reverse()
  const rows = list.reverse().reduce<unknown>((value, name) => (value as Row | undefined)?.[name], data)
  if (!Array.isArray(rows)) return true
  const problem = findProblems(rows).find((each) => each.row === Number(row) && each.field === field)
  return problem?.message ?? true
}

function toTypedHours(row: Row): TypedHours {
  const days = row.days as Row | null | undefined
  return {
    days: weekdays.filter((day) => days?.[day] === true),
    opens: toText(row.opens),
    closes: toText(row.closes),
    everyOtherWeek: row.everyOtherWeek === true,
    firstDate: toText(row.firstDate),
  }
}

const toTypedException = (row: Row): TypedException => ({
  date: toText(row.date),
  opens: toText(row.opens),
  closes: toText(row.closes),
})

const toText = (value: unknown): string => (typeof value === 'string' ? value : '')
