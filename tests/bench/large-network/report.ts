import { readFileSync, writeFileSync } from 'node:fs'
import { row, withFigures } from '#scripts/quality/written-figures.ts'
import { databaseUrl, type TestServer } from '#tests/fixtures/mongod.ts'
import { measureNetwork, measures, type NetworkFigures } from './measure.ts'

type Column = { database: 'SQLite' | 'MongoDB'; clinics: number; figures: NetworkFigures }

const sizes = [
  { clinics: 100, conditions: 200, adaptations: 200 },
  { clinics: 1000, conditions: 200, adaptations: 2000 },
]
/** Bytes. */
const maxRss = 1e9

/** Measures a network of 100 and of 1,000 clinics on both databases and writes the figures. @returns whether all goals are met */
export async function reportNetworks(mongod: TestServer, folder: string): Promise<boolean> {
  const columns: Column[] = []
  for (const size of sizes) {
    const { clinics } = size
    const url = databaseUrl(mongod.url, `network-${clinics}`)
    columns.push({ database: 'SQLite', clinics, figures: await measureNetwork(size, { folder }) })
    columns.push({
      database: 'MongoDB',
      clinics,
      figures: await measureNetwork(size, { folder, databaseUrl: url }),
    })
  }
  write(columns.toSorted((a, b) => (a.database < b.database ? 1 : -1)))
  const missed = columns.flatMap(({ database, clinics, figures }) =>
    findMissed(figures).map((text) => `${database}, ${clinics} clinics: ${text}`),
  )
  for (const text of missed) console.log(`MISSED  ${text}`)
  return missed.length === 0
}

function findMissed(figures: NetworkFigures): string[] {
  const slow = Object.entries(measures).filter(
    ([key, { limit }]) => figures[key as keyof typeof measures] > limit,
  )
  return [
    ...slow.map(
      ([key, { name, limit }]) =>
        `${name} ${figures[key as keyof typeof measures].toFixed(0)} ms of ${limit}`,
    ),
    ...(figures.rss > maxRss ? [`${(figures.rss / 1e6).toFixed(0)} MB of memory`] : []),
  ]
}

function write(columns: readonly Column[]): void {
  const document = 'docs/performance.md'
  const lines = [
    '## A large network',
    '',
    `${new Date().toISOString().slice(0, 10)}: 200 conditions, two adaptations for each clinic, a third of the clinics in English and Hindi. Medians in milliseconds.`,
    '',
    row(['', ...columns.map(({ database, clinics }) => `${database}, ${clinics} clinics`), 'goal']),
    row(['---', ...columns.map(() => '---'), '---']),
    ...Object.entries(measures).map(([key, { name, limit }]) =>
      row([
        name,
        ...columns.map(({ figures }) => figures[key as keyof typeof measures].toFixed(0)),
        `${limit}`,
      ]),
    ),
    row([
      'Memory of the server, MB',
      ...columns.map(({ figures }) => (figures.rss / 1e6).toFixed(0)),
      '1000',
    ]),
  ]
  writeFileSync(document, withFigures(readFileSync(document, 'utf8'), 'bench:network', lines.join('\n')))
  console.log(lines.join('\n'))
}
