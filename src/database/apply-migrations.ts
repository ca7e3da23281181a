import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { MigrationError } from './errors.ts'
import type { Migration } from './migrations/migration.ts'
import type { SetupLock } from './setup-lock.ts'

type Args = {
  payload: Payload
  migrations: readonly Migration[]
  /** Names the database in errors. */
  database: string
  lock: SetupLock
  /** SQLite only: the circumstances that a step needs of the connection. */
  runStep?: (migration: Migration, step: () => Promise<void>) => Promise<void>
}

/**
 * Applies the steps that the database has not recorded yet: tables before data, each in the order of their names. Of several
 * processes that start at once, one applies them and the others wait. A step and its record are one transaction on SQLite;
 * on MongoDB the record follows the step.
 *
 * @throws Error if the data is newer than this version, or a step fails; the steps before it stay applied
 */
export async function applyMigrations(args: Args): Promise<void> {
  if ((await findPending(args)).length === 0) return
  const { lock, runStep = (_, step) => step() } = args
  await lock(async () => {
    for (const migration of await findPending(args)) await runStep(migration, () => apply(migration, args))
  })
}

async function findPending({ payload, migrations, database }: Args): Promise<Migration[]> {
  const applied = await readApplied(payload)
  const known = new Set(migrations.map(({ name }) => name))
  const pushed = applied.some(({ batch }) => batch === pushedBatch)
  if (pushed)
    throw new MigrationError(
      `The tables in ${database} were pushed, so the migrations do not know what to change. ` +
        'Delete the file, or name another one in DATABASE_URL.',
    )
  const unknown = applied.find(({ name }) => !known.has(name))
  if (unknown)
    throw new MigrationError(
      `The data in ${database} is of a later version, which applied the migration "${unknown.name}". ` +
        'Start that version, or name another database in DATABASE_URL.',
    )
  const done = new Set(applied.map(({ name }) => name))
  const pending = migrations
    .filter(({ name }) => !done.has(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return [...pending.filter((step) => 'up' in step), ...pending.filter((step) => 'data' in step)]
}

/** The batch that Payload records for tables created from the configuration instead of by migrations. */
const pushedBatch = -1

type Applied = { name: string; batch: number }

async function readApplied(payload: Payload): Promise<Applied[]> {
  if (isSqlite(payload.db) && !(await hasMigrationTable(payload.db))) return []
  const { docs } = await payload.db.find<Applied>({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
  })
  return docs
}

async function hasMigrationTable({ drizzle }: SQLiteAdapter): Promise<boolean> {
  const { rows } = await drizzle.$client.execute(
    "SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'",
  )
  return rows.length > 0
}

async function apply(migration: Migration, { payload }: Args): Promise<void> {
  const started = Date.now()
  const { db } = payload
  const req = await createLocalReq({}, payload)
  const applyAndRecord = async () => {
    if ('data' in migration) await migration.data(req)
    else if (isSqlite(db)) await migration.up({ db: await findTransaction(db, req), payload, req })
    await db.create({ collection: 'payload-migrations', data: { name: migration.name, batch: 1 }, req })
  }
  try {
    await (isSqlite(db) ? inTransaction(req, applyAndRecord) : applyAndRecord())
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `The migration "${migration.name}" failed, and those after it were not applied: ${reason}`
    throw new MigrationError(message, { cause: error })
  }
  payload.logger.info(`Applied the migration ${migration.name} in ${Date.now() - started} ms.`)
}

async function inTransaction(req: PayloadRequest, task: () => Promise<void>): Promise<void> {
  await initTransaction(req)
  try {
    await task()
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Drizzle's client of the request's transaction, on which the tables are changed. */
async function findTransaction({ sessions }: SQLiteAdapter, { transactionID }: PayloadRequest) {
  const session = sessions[String(await transactionID)]
  if (!session) throw new Error('The transaction has ended.')
  // Typed as a transaction, which a migration doesn't begin or end.
  return session.db as unknown as SQLiteAdapter['drizzle']
}

const isSqlite = (db: Payload['db']): db is Payload['db'] & SQLiteAdapter => db.name === 'sqlite'
