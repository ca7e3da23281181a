import { categories, type Measured } from './thresholds.ts'

const begin = '<!-- Written by `npm run check:lighthouse`. -->'
const end = '<!-- End of what it writes. -->'

/** The document with the figures between its two markers, or at its end where it has no markers yet. */
export function withFigures(document: string, figures: string): string {
  const block = `${begin}\n\n${figures.trim()}\n\n${end}`
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  if (from < 0 || to < from) return `${document.trimEnd()}\n\n${block}\n`
  return document.slice(0, from) + block + document.slice(to + end.length)
}

/** A Markdown table. @param circumstances a paragraph above it: date, machine and version of Lighthouse */
export function formatFigures(pages: Measured[], circumstances: string): string {
  const rows = pages.map((page) =>
    row([
      page.page,
      ...categories.map((category) => String(page.scores[category])),
      `${page.paint.toFixed(1)} s`,
      `${Math.round(page.blocked)} ms`,
      page.shift.toFixed(3).replace(/\.?0+$/, ''),
      `${Math.round(page.bytes / 1024)} kB`,
      String(page.visits),
    ]),
  )
  return [
    circumstances,
    '',
    row(['page', ...titles, 'largest paint', 'blocked', 'shift', 'loaded', 'visits']),
    row(Array(titles.length + 6).fill('---')),
    ...rows,
  ].join('\n')
}

const titles = ['performance', 'accessibility', 'best practices', 'SEO']
const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
