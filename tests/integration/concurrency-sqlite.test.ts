import { setTimeout as pause } from 'node:timers/promises'
import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  type PayloadRequest,
} from 'payload'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Migration } from '#database/migrations/migration.ts'
import { concurrencyConfig } from './concurrency-config.ts'
import { describeOnSqlite } from './database.ts'

/** Milliseconds, longer than it takes to hash a password on a busy machine. */
const limits = { lockTimeout: 1500, transactionTimeout: 4000 }

describeOnSqlite(
  'the single writer',
  concurrencyConfig,
  ({ payload, local, rest }) => {
    const openRequests: PayloadRequest[] = []
    // An empty request each: transactions belong to one request.
    const beginTransaction = async () => {
      const req = await createLocalReq({}, payload())
      await initTransaction(req)
      openRequests.push(req)
      return req
    }
    const inTransaction = (req: PayloadRequest, title: string) =>
      local().create({ collection: 'plain', data: { title }, req })
    const count = (title: string) =>
      local()
        .find({ collection: 'plain', where: { title: { equals: title } } })
        .then(({ totalDocs }) => totalDocs)
    // The suite runs on SQLite only, but the generated types allow MongoDB's adapter too.
    const sqlite = () => payload().db as unknown as SQLiteAdapter

    afterEach(async () => {
      vi.restoreAllMocks()
      for (const { transactionID } of openRequests.splice(0)) {
        if (transactionID) await payload().db.rollbackTransaction(transactionID)
      }
    })

    test('readers see only committed data', async () => {
      const req = await beginTransaction()
      const title = crypto.randomUUID()
      await inTransaction(req, title)
      expect(await count(title)).toBe(0)
      await commitTransaction(req)
      expect(await count(title)).toBe(1)
    })

    test('a loop of writes lets everything else in the process run between them', async () => {
      let turns = 0
      let isDone = false
      const countTurns = () => {
        turns += 1
        if (!isDone) setImmediate(countTurns)
      }
      setImmediate(countTurns)
      for (let number = 0; number < 20; number++)
        await local().create({ collection: 'plain', data: { title: crypto.randomUUID() } })
      isDone = true
      expect(turns).toBeGreaterThanOrEqual(20)
    })

    test('a write that times out waiting for the writer gets 503 and Retry-After', async () => {
      await beginTransaction()
      const answer = await rest('/plain', { method: 'POST', body: { title: 'too late' } })
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('1')
      expect(answer.error.message).toMatch(/busy for 1.5 seconds/)
      expect(await count('too late')).toBe(0)
    })

    test('a write blocked by another process is refused, and a later one is saved', async () => {
      const other = drizzle({ connection: sqlite().clientConfig }).$client
      await other.execute('BEGIN IMMEDIATE')
      expect((await rest('/plain', { method: 'POST', body: { title: 'kept out' } })).status).toBe(503)
      await other.execute('COMMIT')
      other.close()
      expect((await rest('/plain', { method: 'POST', body: { title: 'let in' } })).status).toBe(201)
      expect([await count('kept out'), await count('let in')]).toEqual([0, 1])
    })

    test('a unique constraint violation gets 400 and blocks no later write', async () => {
      const body = { email: `${crypto.randomUUID()}@clinic.example`, password: 'correct horse' }
      const answers = await Promise.all([1, 2, 3].map(() => rest('/users', { method: 'POST', body })))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
      expect((await rest('/plain', { method: 'POST', body: { title: 'next' } })).status).toBe(201)
    })

    test('writes continue after one was refused', async () => {
      const req = await beginTransaction()
      await rest('/plain', { method: 'POST', body: { title: 'refused' } })
      await commitTransaction(req)
      expect((await rest('/plain', { method: 'POST', body: { title: 'later' } })).status).toBe(201)
    })

    test('a transaction left open is rolled back, and its later writes are refused', async () => {
      const req = await beginTransaction()
      const title = crypto.randomUUID()
      await inTransaction(req, title)
      const id = String(req.transactionID)
      await vi.waitUntil(() => !(id in sqlite().sessions), { timeout: 5000 })
      await expect(payload().db.commitTransaction(id)).rejects.toThrow(/Nothing of it was saved/)
      req.transactionID = id
      await expect(inTransaction(req, title)).rejects.toThrow(/Nothing of it was saved/)
      expect(await count(title)).toBe(0)
    })

    test('a failed COMMIT fails the save and releases the writer', async () => {
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

    test('concurrent adapter writes without a transaction are all applied and leave no session open', async () => {
      const { updateOne } = payload().db
      const doc = await local().create({ collection: 'plain', data: { title: 'before' } })
      // The generated types do not include this suite's collections.
      const plain = 'plain' as CollectionSlug
      const write = (n: number) => updateOne({ collection: plain, id: doc.id, data: { count: n } })
      await Promise.all([1, 2, 3, 4, 5].map(write))
      expect((await local().findByID({ collection: 'plain', id: doc.id })).count).toBe(5)
      expect(Object.keys(sqlite().sessions)).toHaveLength(0)
    })

    test('transactions begun concurrently in one function wait for one another', async () => {
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
      test('a recreated table keeps the rows that refer to it', async () => {
        await sqlite().drizzle.$client.executeMultiple(`
          -- The marker of pushed tables: Payload would prompt at the terminal before it migrates over them.
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

      test('foreign keys are enforced again after a migration', async () => {
        const client = findClient(await beginTransaction())
        expect(await client.execute('PRAGMA foreign_keys')).toMatchObject({ rows: [{ foreign_keys: 1 }] })
      })

      test('a step of data deletes what belongs to a deleted row, and may take longer than a request', async () => {
        const { $client } = sqlite().drizzle
        await $client.executeMultiple(`
          CREATE TABLE page (id TEXT PRIMARY KEY);
          CREATE TABLE page_locales (page TEXT REFERENCES page(id) ON DELETE CASCADE);
          INSERT INTO page VALUES ('p'); INSERT INTO page_locales VALUES ('p');`)
        const deletePages = async (req: PayloadRequest) => {
          await pause(limits.transactionTimeout + 200)
          await findClient(req).execute('DELETE FROM page')
        }
        await applyStep({ name: 'delete pages', data: deletePages })
        expect((await $client.execute('SELECT * FROM page_locales')).rows).toHaveLength(0)
      })

      test('pushed tables are not migrated over, and there is no prompt', async () => {
        await sqlite().drizzle.$client.execute(
          "INSERT INTO payload_migrations (id, name, batch) VALUES ('d', 'dev', -1)",
        )
        await expect(migrate('after push', [])).rejects.toThrow(/were pushed.*Delete the file/)
        await sqlite().drizzle.$client.execute('DELETE FROM payload_migrations WHERE batch = -1')
      })

      test('a migration that violates a foreign key is rolled back', async () => {
        await expect(migrate('orphan', ["DELETE FROM parent WHERE id = 'p'"])).rejects.toThrow(
          /The migration "orphan" failed.*child -> parent/,
        )
        expect((await sqlite().drizzle.$client.execute('SELECT id FROM parent')).rows).toHaveLength(1)
      })

      const steps: Migration[] = []

      function migrate(name: string, statements: string[]) {
        const up = async ({ db }: MigrateUpArgs) => {
          for (const statement of statements) await db.run(statement)
        }
        return applyStep({ name, up, down: async () => {} })
      }

      function applyStep(step: Migration): Promise<void> {
        steps.push(step)
        // Payload's type of a step knows no data.
        const { migrate } = payload().db as unknown as {
          migrate: (args: { migrations: Migration[] }) => Promise<void>
        }
        return migrate({ migrations: steps })
      }
    })

    /** A spy on the connection that writes. */
    async function writerClient() {
      const req = await beginTransaction()
      const client = findClient(req)
      await commitTransaction(req)
      const original = client.execute.bind(client)
      return { execute: Object.assign(vi.spyOn(client, 'execute'), { original }) }
    }

    function findClient({ transactionID }: PayloadRequest): Client {
      const session = sqlite().sessions[String(transactionID)]
      if (!session) throw new Error(`There is no transaction ${transactionID}`)
      // A connection, although the adapter's type says Drizzle's transaction: see `src/database/writer.ts`.
      return (session.db as unknown as { $client: Client }).$client
    }
  },
  limits,
)

type Client = { execute: (statement: unknown) => Promise<unknown> }
