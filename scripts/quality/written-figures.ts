/**
 * The document with the figures that a command writes between its two markers, or at the end where it has none yet.
 *
 * @param command the one that writes them, such as `check:lighthouse`
 */
export function withFigures(document: string, command: string, figures: string): string {
  const begin = `<!-- Written by \`npm run ${command}\`. -->`
  const block = `${begin}\n\n${figures.trim()}\n\n${end}`
  const from = document.indexOf(begin)
  const to = document.indexOf(end, from)
  if (from < 0 || to < 0) return `${document.trimEnd()}\n\n${block}\n`
  return document.slice(0, from) + block + document.slice(to + end.length)
}

const end = '<!-- End of what it writes. -->'

/** A row of a Markdown table. */
export const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
