import { readFileSync, writeFileSync } from 'node:fs'
import { row, withFigures } from '#scripts/quality/written-figures.ts'
import { databaseUrl } from '#tests/fixtures/mongod.ts'
import { type ListName, lists, measureLists } from './long-lists/measure.ts'
import { withMongod } from './with-mongod.ts'

/**
 * Measures the panel's longest lists on both databases, and writes docs/performance.md. Takes about five minutes; on a machine that does
 * nothing else. Fails where a list takes longer than its goal.
 */
const size = { enquiries: 10_000, activity: 100_000 }
/** Milliseconds. */
const goal = 300

await withMongod(async (mongod, folder) => {
  const sqlite = await measureLists(size, { folder })
  const mongodb = await measureLists(size, { folder, databaseUrl: databaseUrl(mongod.url, 'long-lists') })
  const exported = [sqlite, mongodb].map(
    ({ exported: { rows, ms, grown } }) =>
      `${rows.toLocaleString('en')} rows in ${(ms / 1000).toFixed(1)} s, ${(grown / 1e6).toFixed(0)} MB more memory`,
  )
  const lines = [
    '## Long lists',
    '',
    `${new Date().toISOString().slice(0, 10)}: 10,000 enquiries and 100,000 entries of the activity log, read by an admin of all clinics. Medians in milliseconds.`,
    '',
    row(['', 'SQLite', 'MongoDB', 'goal']),
    row(['---', '---', '---', '---']),
    ...Object.keys(lists).map((name) =>
      row([
        name,
        ...[sqlite, mongodb].map((figures) => figures.lists[name as ListName].toFixed(0)),
        `${goal}`,
      ]),
    ),
    row(['Export of the whole activity log', ...exported, '']),
  ]
  const document = 'docs/performance.md'
  writeFileSync(document, withFigures(readFileSync(document, 'utf8'), 'bench:lists', lines.join('\n')))
  console.log(lines.join('\n'))
  if ([sqlite, mongodb].some((figures) => Object.values(figures.lists).some((ms) => ms > goal)))
    process.exitCode = 1
})
