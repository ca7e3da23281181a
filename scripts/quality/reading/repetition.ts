import { libraryPaths } from '#domain/routes/routes.ts'
import { greatestContainment } from '#domain/seo/local-value.ts'
import { row } from '../written-figures.ts'
import type { Reading } from './count.ts'

/** A table of how much of each library page other clinics' pages repeat, of those that were read at several clinics. */
export function formatRepetition(readings: readonly Reading[]): string {
  const clinics = [...new Set(readings.map(({ clinic }) => clinic))]
  const shared = readings.filter(({ path }) =>
    Object.values(libraryPaths).some((root) => path.startsWith(`${root}/`)),
  )
  const rows = [...Map.groupBy(shared, ({ path }) => path)].map(([path, pages]) =>
    row([path, ...clinics.map((clinic) => formatShare(pages, clinic))]),
  )
  return [
    '## Repeated between clinics',
    '',
    'The greatest part of a clinic’s page, with its folds open, that one other clinic’s page repeats: its runs of five words that occur there too. 1 is a copy.',
    '',
    row(['page', ...clinics]),
    row(Array(clinics.length + 1).fill('---')),
    ...rows,
  ].join('\n')
}

function formatShare(pages: readonly Reading[], clinic: string): string {
  const own = pages.find((page) => page.clinic === clinic)
  const others = pages.filter((page) => page.clinic !== clinic).map(({ text }) => text)
  return (own && greatestContainment(own.text, others)?.toFixed(2)) ?? ''
}
