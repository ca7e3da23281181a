import { row } from '../written-figures.ts'
import { categories, type Measured } from './thresholds.ts'

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
