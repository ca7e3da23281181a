import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { expect, test, vi } from 'vitest'
import { findInbox } from '#enquiries/inbox/find-inbox.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** How the database runs the queries of the list, which has to stay quick with 10,000 enquiries. */
export function inboxPlans({ database, payload, world }: Polyclinic) {
  const listAll = async () => {
    const { user } = required(world().people['clinic-marketer'])
    for (const filter of [{ state: 'open' }, { state: '' }, { state: 'spam', search: 'knee' }] as const)
      await findInbox(
        { user: user as never, headers: new Headers() },
        { clinic: '', assignee: '', search: '', ...filter },
        1,
      )
  }

  test('no query of the list reads the enquiries of all clinics', async () => {
    const plans = database === 'SQLite' ? await plansOnSqlite() : await plansOnMongodb()
    expect(plans.length).toBeGreaterThan(6)
    expect(plans.filter((plan) => /\bSCAN |COLLSCAN/.test(plan))).toEqual([])
  })

  // The adapter’s type depends on the database, which the generated types don’t know.
  async function plansOnSqlite(): Promise<string[]> {
    const { client } = payload().db as unknown as SQLiteAdapter
    const execute = vi.spyOn(client, 'execute')
    await listAll()
    const queries = execute.mock.calls.map(([statement]) => statement as unknown as { sql: string; args: [] })
    execute.mockRestore()
    const plans = queries
      .filter(({ sql }) => /from "enquiries"/.test(sql))
      .map(async ({ sql, args }) => {
        const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
        return rows.map(({ detail }) => String(detail)).join('; ')
      })
    return Promise.all(plans)
  }

  async function plansOnMongodb(): Promise<string[]> {
    const mongodb = required((payload().db as unknown as MongooseAdapter).connection.db)
    await mongodb.command({ profile: 2 })
    await listAll()
    await mongodb.command({ profile: 0 })
    const entries = await mongodb
      .collection<{ planSummary?: string }>('system.profile')
      .find({ op: { $in: ['query', 'command'] }, ns: /\.enquiries$/ })
      .toArray()
    return entries.map(({ planSummary = 'none' }) => planSummary)
  }
}
