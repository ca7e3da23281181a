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

/** Holds a field of a row of hours against its row and the rows before it. */
export const validateHours: TextFieldSingleValidation = (_, { data, path }) =>
  problemAt(path, data, (rows) => hoursProblems(rows.map(typedHours)))

/** The same for a day that differs. */
export const validateException: TextFieldSingleValidation = (_, { data, path }) =>
  problemAt(path, data, (rows) => exceptionProblems(rows.map(typedException)))

function problemAt(
  path: readonly (string | number)[],
  data: unknown,
  problemsOf: (rows: Row[]) => Problem[],
): true | string {
  const [field, row, ...list] = [...path].reverse()
  const rows = list.reverse().reduce<unknown>((value, name) => (value as Row | undefined)?.[name], data)
  if (!Array.isArray(rows)) return true
  const problem = problemsOf(rows).find((each) => each.row === Number(row) && each.field === field)
  return problem?.message ?? true
}

function typedHours(row: Row): TypedHours {
  const days = row.days as Row | null | undefined
  return {
    days: weekdays.filter((day) => days?.[day] === true),
    opens: written(row.opens),
    closes: written(row.closes),
    everyOtherWeek: row.everyOtherWeek === true,
    firstDate: written(row.firstDate),
  }
}

const typedException = (row: Row): TypedException => ({
  date: written(row.date),
  opens: written(row.opens),
  closes: written(row.closes),
})

const written = (value: unknown): string => (typeof value === 'string' ? value : '')
