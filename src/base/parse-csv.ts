import { CsvError, parse } from 'csv-parse/sync'

/** A row of a CSV file, and the line of the file on which it begins. */
export type CsvRow = { line: number; cells: string[] }

/**
 * The rows of a CSV file as spreadsheets write it: separated by commas, semicolons or tabs, whichever comes first in the first line.
 * Empty lines are left out.
 *
 * @returns null if a quotation mark is never closed, or stands within a cell that has none around it
 */
export function parseCsv(text: string): CsvRow[] | null {
  const delimiter = /[,;\t]/.exec(text.split('\n', 1)[0] ?? '')?.[0] ?? ','
  const rows: CsvRow[] = []
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      // The parser counts up to the line on which a row ends.
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines - cells.join('').split('\n').length + 1, cells })
      },
    })
    return rows
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}
