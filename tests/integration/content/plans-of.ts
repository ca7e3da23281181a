import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { vi } from 'vitest'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** How the database runs the queries of a collection, or of all, during `work`: a line for each step. */
export function plansOf(
  { database, payload }: Polyclinic,
  collection: string | 'all',
  work: () => Promise<unknown>,
): Promise<string[]> {
  const { db } = payload() as unknown as { db: SQLiteAdapter & MongooseAdapter }
  return database === 'SQLite' ? plansOfSqlite(db, collection, work) : plansOfMongo(db, collection, work)
}

/** Whether a step reads everything, or sorts everything that it has found, and not only rows of the same time. */
export const isScan = (step: string): boolean =>
  /^SCAN \w+$|TEMP B-TREE FOR ORDER BY|COLLSCAN|SORT$/.test(step)

async function plansOfSqlite(
  { client, clientConfig }: SQLiteAdapter,
  table: string,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const spy = vi.spyOn(client, 'execute')
  await work()
  const statements = spy.mock.calls.map(([statement]) => statement as unknown as { sql: string; args: [] })
  spy.mockRestore()
  const plans: string[] = []
  // On a connection of its own: this statement would keep the adapter’s in a transaction, which sees no later writes.
  const { $client } = drizzle({ connection: clientConfig })
  const isAsked = (sql = '') => (table === 'all' ? /^select/i.test(sql) : sql.includes(`from "${table}"`))
  for (const { sql, args } of statements.filter(({ sql }) => isAsked(sql))) {
    const { rows } = await $client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    const steps = rows.map(({ detail }) => String(detail))
    // The rows of a subquery, which SQLite calls by the name of its table.
    const isOfSubquery = (step: string) =>
      step.startsWith('SCAN ') && steps.includes(step.replace('SCAN', 'CO-ROUTINE'))
    plans.push(...steps.filter((step) => !isOfSubquery(step)))
  }
  $client.close()
  return plans
}

async function plansOfMongo(
  { collections, connection }: MongooseAdapter,
  collection: string,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const database = required(connection.db)
  const ns =
    collection === 'all'
      ? { $not: /\.(system\.profile|\$cmd.*)$/ }
      : `${database.databaseName}.${required(collections[collection]).collection.name}`
  const since = new Date()
  await database.command({ profile: 2 })
  await work()
  await database.command({ profile: 0 })
  const entries = await database
    .collection<{ ns: string; planSummary?: string; hasSortStage?: boolean }>('system.profile')
    .find({ ns, op: { $in: ['query', 'command'] }, ts: { $gte: since } })
    .toArray()
  // Other tests read all that it holds.
  await database.collection('system.profile').drop()
  return entries.map(
    ({ ns: name, planSummary = '', hasSortStage }) =>
      `${name.split('.').at(-1)}: ${planSummary}${hasSortStage ? ' SORT' : ''}`,
  )
}
