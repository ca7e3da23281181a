import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { refuseForeignTables } from './foreign-tables.ts'

/** What an adapter says of a database with these rows in its list of migrations; null: without such a list. */
async function refusal(rows: [name: string, batch: number][] | null): Promise<unknown> {
  const database = new DatabaseSync(':memory:')
  if (rows) database.exec('CREATE TABLE payload_migrations (name TEXT, batch INTEGER)')
  for (const row of rows ?? []) database.prepare('INSERT INTO payload_migrations VALUES (?, ?)').run(...row)
  const $client = { execute: async (query: string) => ({ rows: database.prepare(query).all() }) }
  const prodMigrations = [{ name: 'first' }, { name: 'second' }]
  const adapter = { clientConfig: { url: 'file:clinics.db' }, drizzle: { $client }, prodMigrations }
  return refuseForeignTables(adapter as never).then(
    () => null,
    (error: Error) => error.message,
  )
}

test('an empty database and one of an earlier version are taken', async () => {
  expect([await refusal(null), await refusal([]), await refusal([['first', 1]])]).toEqual([null, null, null])
})

test('what was pushed or made by another version is refused, with the mend', async () => {
  expect(await refusal([['dev', -1]])).toMatch(/clinics\.db were pushed.*Delete the file/)
  expect(
    await refusal([
      ['first', 1],
      ['elsewhere', 2],
    ]),
  ).toMatch(/another version.*"elsewhere".*name another file in DATABASE_URL/)
})
