import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { assertKnownMigrations } from './known-migrations.ts'

type Adapter = Parameters<typeof assertKnownMigrations>[0]

/** The error for a database with these rows in its table of migrations, or null; `rows` is null for no such table. */
async function checkMigrations(rows: [name: string, batch: number][] | null): Promise<unknown> {
  const database = new DatabaseSync(':memory:')
  if (rows) database.exec('CREATE TABLE payload_migrations (name TEXT, batch INTEGER)')
  for (const row of rows ?? []) database.prepare('INSERT INTO payload_migrations VALUES (?, ?)').run(...row)
  const $client = { execute: async (query: string) => ({ rows: database.prepare(query).all() }) }
  const prodMigrations = [{ name: 'first' }, { name: 'second' }]
  const adapter = { clientConfig: { url: 'file:clinics.db' }, drizzle: { $client }, prodMigrations }
  return assertKnownMigrations(adapter as Adapter).then(
    () => null,
    (error: Error) => error.message,
  )
}

test('an empty database and one of an earlier version are accepted', async () => {
  const errors = [
    await checkMigrations(null),
    await checkMigrations([]),
    await checkMigrations([['first', 1]]),
  ]
  expect(errors).toEqual([null, null, null])
})

test('pushed tables and those of another version are rejected with a remedy', async () => {
  expect(await checkMigrations([['dev', -1]])).toMatch(/clinics\.db were pushed.*Delete the file/)
  expect(
    await checkMigrations([
      ['first', 1],
      ['elsewhere', 2],
    ]),
  ).toMatch(/another version.*"elsewhere".*name another file in DATABASE_URL/)
})
