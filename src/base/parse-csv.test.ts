import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'
import { parseCsv } from './parse-csv.ts'

test('what was written is read again, with quotation marks, separators and line breaks in cells', () => {
  const rows = [
    ['From', 'To'],
    ['/a,b', 'say "no"'],
    ['two\nlines', ''],
    ['/last', '/x'],
  ]
  const parsed = parseCsv(rows.map(csvLine).join(''))
  expect(parsed?.map(({ cells }) => cells)).toEqual(rows)
  expect(parsed?.map(({ line }) => line)).toEqual([1, 2, 3, 5])
})

test.each([
  ['semicolons', 'From;To\r\n/a;/b,c\r\n'],
  ['tabs', 'From\tTo\n/a\t/b,c'],
])('%s separate as well, and empty lines count as lines', (_, text) => {
  expect(parseCsv(`\uFEFF${text}`)?.[1]).toEqual({ line: 2, cells: ['/a', '/b,c'] })
  expect(parseCsv(text.replace('\n', '\n\n'))?.[1]?.line).toBe(3)
})

test('a quotation mark that is never closed is no file to guess at', () => {
  expect(parseCsv('From,To\n"/a,/b\n')).toBeNull()
  expect(parseCsv('From,To\n/a,b"c\n/d,"/e')).toBeNull()
})

test('an empty file has no rows', () => {
  expect(parseCsv('')).toEqual([])
  expect(parseCsv('\n\n')).toEqual([])
})
