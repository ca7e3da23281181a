/** A row of a CSV file, and the line of the file on which it begins. */
export type CsvRow = { line: number; cells: string[] }

/**
 * The rows of a CSV file as spreadsheets write it: separated by commas, semicolons or tabs, whichever comes first in the first line.
 * Empty lines are left out.
 *
 * @returns null if a quotation mark is never closed
 */
export function parseCsv(text: string): CsvRow[] | null {
  const content = text.replace(/^\uFEFF/, '')
  const separator = /[,;\t]/.exec(content.split('\n', 1)[0] ?? '')?.[0] ?? ','
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}][^\\r\\n${separator}]*)?)(${separator}|\\r?\\n|$)`,
    'y',
  )
  const rows: CsvRow[] = []
  let line = 1
  let row: CsvRow = { line, cells: [] }
  while (cell.lastIndex < content.length || row.cells.length > 0) {
    const found = cell.exec(content)
    if (!found) return null
    const [whole, quoted, plain = '', end = ''] = found
    row.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    line += whole.split('\n').length - 1
    if (end === separator) continue
    if (row.cells.some(Boolean)) rows.push(row)
    row = { line, cells: [] }
    if (cell.lastIndex >= content.length) break
  }
  return rows
}
