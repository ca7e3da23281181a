import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from '#scripts/lib/build.ts'
import { stopOnSignal } from '#scripts/lib/child-processes.ts'
import { row, withFigures } from '#scripts/quality/written-figures.ts'
import { databaseUrl, startMongod } from '#tests/fixtures/mongod.ts'
import { type ListName, lists, measureLists } from './long-lists/measure.ts'

/**
 * Measures the panel's longest lists on both databases, and writes docs/performance.md. Takes about five minutes; on a machine that does
 * nothing else. Fails where a list takes longer than its goal.
 */
const size = { enquiries: 10_000, activity: 100_000 }
/** Milliseconds. */
const goal = 300

stopOnSignal(() => 130)
const mongod = await startMongod()
if (!mongod)
  throw new Error('mongod is missing. Install MongoDB, or name its program: MONGOD_BINARY=/path/to/mongod.')
const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-bench-'))
try {
  await build()
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
} finally {
  await mongod.stop()
  rmSync(folder, { recursive: true, force: true })
}
