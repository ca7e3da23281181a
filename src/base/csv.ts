/**
 * One line of a CSV file (RFC 4180) that a spreadsheet shows as text. A cell that it would take for a formula is preceded by an
 * apostrophe: one that begins with = + - @, a tab or a line break, also after spaces or in the wide forms of Chinese and
 * Japanese keyboards (OWASP, CSV injection).
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(toCell).join(',')}\r\n`

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'

function toCell(text: string): string {
  // A null byte ends the cell in some programs, and what follows would begin the next one.
  const clean = text.replaceAll('\0', '')
  return `"${(isFormula.test(clean) ? `'${clean}` : clean).replaceAll('"', '""')}"`
}

const isFormula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/
