import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { commitTransaction, createLocalReq, initTransaction, type PayloadRequest } from 'payload'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { concurrencyConfig } from './concurrency-config.ts'
import { describeOnSqlite } from './database.ts'

describeOnSqlite(
  'the single writer',
  concurrencyConfig,
  ({ payload, local, rest }) => {
    const held: PayloadRequest[] = []
    // A context of its own for each, as requests have.
    const hold = async () => {
      const req = await createLocalReq({}, payload())
      await initTransaction(req)
      held.push(req)
      return req
    }
    const inTransaction = (req: PayloadRequest, title: string) =>
      local().create({ collection: 'plain', data: { title }, req })
    const count = (title: string) =>
      local()
        .find({ collection: 'plain', where: { title: { equals: title } } })
        .then(({ totalDocs }) => totalDocs)
    const sqlite = () => payload().db as unknown as SQLiteAdapter

    afterEach(async () => {
      vi.restoreAllMocks()
      for (const { transactionID } of held.splice(0)) {
        if (transactionID) await payload().db.rollbackTransaction(transactionID)
      }
    })

    test('readers see what is committed and nothing before', async () => {
      const req = await hold()
      const title = crypto.randomUUID()
      await inTransaction(req, title)
      expect(await count(title)).toBe(0)
      await commitTransaction(req)
      expect(await count(title)).toBe(1)
    })

    test('a write that does not get its turn is refused with 503 and a time to come back', async () => {
      await hold()
      const answer = await rest('/plain', { method: 'POST', body: { title: 'too late' } })
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('1')
      expect(answer.error.message).toMatch(/busy for 1.5 seconds/)
      expect(await count('too late')).toBe(0)
    })

    test('a write that another process keeps out is refused, and the next one is saved', async () => {
      const other = drizzle({ connection: sqlite().clientConfig }).$client
      await other.execute('BEGIN IMMEDIATE')
      expect((await rest('/plain', { method: 'POST', body: { title: 'kept out' } })).status).toBe(503)
      await other.execute('COMMIT')
      other.close()
      expect((await rest('/plain', { method: 'POST', body: { title: 'let in' } })).status).toBe(201)
      expect([await count('kept out'), await count('let in')]).toEqual([0, 1])
    })

    test('a clash on a unique field is told as such and stands in the way of nobody', async () => {
      const body = { email: `${crypto.randomUUID()}@clinic.example`, password: 'correct horse' }
      const answers = await Promise.all([1, 2, 3].map(() => rest('/users', { method: 'POST', body })))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
      expect((await rest('/plain', { method: 'POST', body: { title: 'next' } })).status).toBe(201)
    })

    test('turns go on after one was refused', async () => {
      const req = await hold()
      await rest('/plain', { method: 'POST', body: { title: 'refused' } })
      await commitTransaction(req)
      expect((await rest('/plain', { method: 'POST', body: { title: 'later' } })).status).toBe(201)
    })

    test('a transaction that nobody ends is rolled back, and its late writes are refused', async () => {
      const req = await hold()
      const title = crypto.randomUUID()
      await inTransaction(req, title)
      const id = String(req.transactionID)
      await vi.waitUntil(() => !(id in sqlite().sessions), { timeout: 5000 })
      await expect(payload().db.commitTransaction(id)).rejects.toThrow(/Nothing of it was saved/)
      req.transactionID = id
      await expect(inTransaction(req, title)).rejects.toThrow(/Nothing of it was saved/)
      expect(await count(title)).toBe(0)
    })

    test('a failed COMMIT fails the save and frees the turn', async () => {
      const title = crypto.randomUUID()
      const { execute } = await writerClient()
      execute.mockImplementation(async function (this: unknown, statement) {
        if (statement === 'COMMIT') throw new Error('disk full')
        return execute.original(statement)
      })
      expect((await rest('/plain', { method: 'POST', body: { title } })).status).toBe(500)
      vi.restoreAllMocks()
      expect(await count(title)).toBe(0)
      expect((await rest('/plain', { method: 'POST', body: { title } })).status).toBe(201)
    })

    test('a write of the adapter without a transaction is whole or not at all', async () => {
      const { updateOne } = payload().db
      const doc = await local().create({ collection: 'plain', data: { title: 'before' } })
      const write = (n: number) => updateOne({ collection: 'plain' as never, id: doc.id, data: { count: n } })
      await Promise.all([1, 2, 3, 4, 5].map(write))
      expect((await local().findByID({ collection: 'plain', id: doc.id })).count).toBe(5)
      expect(Object.keys(sqlite().sessions)).toHaveLength(0)
    })

    test('transactions begun side by side in one function wait for one another', async () => {
      const reqs = await Promise.all([createLocalReq({}, payload()), createLocalReq({}, payload())])
      await Promise.all(
        reqs.map(async (req) => {
          await initTransaction(req)
          await commitTransaction(req)
        }),
      )
      expect(Object.keys(sqlite().sessions)).toHaveLength(0)
    })

    describe('migrations', () => {
      test('a table made anew keeps the rows that refer to it', async () => {
        await sqlite().drizzle.$client.executeMultiple(`
          -- The mark of the pushed tables, over which a migration would ask at the terminal.
          DELETE FROM payload_migrations WHERE batch = -1;
          CREATE TABLE parent (id TEXT PRIMARY KEY);
          CREATE TABLE child (id TEXT, parent TEXT REFERENCES parent(id) ON DELETE CASCADE);
          INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('c', 'p');`)
        await migrate('remake', [
          'CREATE TABLE __new (id TEXT PRIMARY KEY, more TEXT)',
          'INSERT INTO __new SELECT id, NULL FROM parent',
          'DROP TABLE parent',
          'ALTER TABLE __new RENAME TO parent',
        ])
        expect((await sqlite().drizzle.$client.execute('SELECT id FROM child')).rows).toHaveLength(1)
      })

      test('foreign keys hold again afterwards', async () => {
        const client = clientOf(await hold())
        expect(await client.execute('PRAGMA foreign_keys')).toMatchObject({ rows: [{ foreign_keys: 1 }] })
      })

      test('tables that were pushed are not migrated over, and nothing is asked', async () => {
        await sqlite().drizzle.$client.execute(
          "INSERT INTO payload_migrations (id, name, batch) VALUES ('d', 'dev', -1)",
        )
        await expect(migrate('after push', [])).rejects.toThrow(/were pushed.*Delete the file/)
        await sqlite().drizzle.$client.execute('DELETE FROM payload_migrations WHERE batch = -1')
      })

      test('one that leaves rows without what they refer to is rolled back', async () => {
        const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
          throw new Error('exit')
        })
        await expect(migrate('orphan', ["DELETE FROM parent WHERE id = 'p'"])).rejects.toThrow('exit')
        expect(exit).toHaveBeenCalledWith(1)
        expect((await sqlite().drizzle.$client.execute('SELECT id FROM parent')).rows).toHaveLength(1)
      })

      function migrate(name: string, statements: string[]) {
        const up = async ({ db }: { db: { run: (statement: string) => Promise<unknown> } }) => {
          for (const statement of statements) await db.run(statement)
        }
        return payload().db.migrate({ migrations: [{ name, up, down: up }] as never })
      }
    })

    /** The connection that writes, seen through a transaction. */
    async function writerClient() {
      const req = await hold()
      const client = clientOf(req)
      await commitTransaction(req)
      const original = client.execute.bind(client)
      return { execute: Object.assign(vi.spyOn(client, 'execute'), { original }) }
    }

    function clientOf({ transactionID }: PayloadRequest): Client {
      const session = sqlite().sessions[String(transactionID)]
      if (!session) throw new Error('There is no such transaction')
      return (session.db as unknown as { $client: Client }).$client
    }
  },
  // Longer than a password takes to hash on a busy machine.
  { lockTimeout: 1500, transactionTimeout: 4000 },
)

type Client = { execute: (statement: unknown) => Promise<unknown> }
