import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test.each([
  ['=HYPERLINK("https://evil.example","Open")', `"'=HYPERLINK(""https://evil.example"",""Open"")"`],
  ['+14035550142', `"'+14035550142"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['  =1', `"'  =1"`],
  ['＝1', `"'＝1"`],
  ['\0=1', `"'=1"`],
])('a spreadsheet shows %j as text', (cell, written) => {
  expect(csvLine([cell])).toBe(`${written}\r\n`)
})

test('what is no formula stays as it is', () => {
  expect(csvLine(['Maya', 'On a weekday, "please".', ''])).toBe('"Maya","On a weekday, ""please"".",""\r\n')
})

test('a reader of CSV finds the cells again, and none of them begins as a formula does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (cells) => {
      const read = readCells(csvLine(cells))
      expect(read).toHaveLength(cells.length)
      for (const [index, cell] of read.entries()) {
        expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/)
        expect(cell.replace(/^'/, '')).toBe(cells[index]?.replaceAll('\0', '').replace(/^'/, ''))
      }
    }),
  )
})

/** Reads one line whose cells are all quoted. */
const readCells = (line: string): string[] =>
  [...line.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'))
