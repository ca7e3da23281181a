import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { buildConfig, getPayload } from 'payload'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { dataSteps } from '#collections/data-steps/index.ts'
import { makeDatabase } from '#database/database.ts'
import * as initial from '#database/migrations/20261121_221401_initial.ts'
import { migrations } from '#database/migrations/index.ts'
import { leaseLock } from '#database/setup-lock.ts'
import { databaseUrl } from '../fixtures/mongod.ts'
import { describeWithMongod } from './describe-with-mongod.ts'

// Processes that wait for one another, one of them until a lease has ended.
vi.setConfig({ testTimeout: 300_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-migrations-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const release = '20261121_221401_initial'

test('the first migration stays as it was released', async () => {
  const file = await readFile(`src/database/migrations/${release}.ts`)
  expect(createHash('sha256').update(file).digest('hex')).toBe(
    '16ad09a1188f5bc522cfedc3976b63f64045d63e347bfd42a8c4f19989155e51',
  )
})

test('only the newest snapshot of the tables is kept, and every migration is listed', async () => {
  const stems = async (folder: string, extension: string) =>
    (await readdir(folder))
      .filter((file) => /^\d/.test(file) && file.endsWith(extension))
      .map((file) => path.parse(file).name)
      .sort()
  expect(await stems('src/database/migrations', '.json')).toHaveLength(1)
  expect(await stems('src/database/migrations', '.ts')).toEqual(migrations.map(({ name }) => name))
  expect(await stems('collections/data-steps', '.ts')).toEqual(dataSteps.map(({ name }) => name))
})

describe('the tables on SQLite', () => {
  test('have an index for every foreign key, and statistics to choose one', async () => {
    const url = `file:${path.join(folder, 'indexes.db')}`
    expect(await setUp(url)).toMatchObject({ status: 0 })
    const database = new DatabaseSync(path.join(folder, 'indexes.db'))
    const rows = (query: string) => database.prepare(query).all() as Record<string, string>[]
    const tables = rows("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => name)
    const unindexed = tables.flatMap((table) => {
      const indexed = rows(`PRAGMA index_list(\`${table}\`)`).map(
        ({ name }) => rows(`PRAGMA index_info(\`${name}\`)`)[0]?.name,
      )
      const keys = rows(`PRAGMA foreign_key_list(\`${table}\`)`).map(({ from }) => from)
      return keys.filter((key) => !indexed.includes(key)).map((key) => `${table}.${key}`)
    })
    expect(tables.length).toBeGreaterThan(100)
    expect(tables).toContain('sqlite_stat1')
    expect(unindexed).toEqual([])
  })
})

describe('migrations on SQLite', () => {
  const url = `file:${path.join(folder, 'shared.db')}`
  const releasedUrl = `file:${path.join(folder, 'released.db')}`
  suite({
    url,
    releasedUrl,
    fillAsReleased: async () => {
      const database = drizzle({ connection: { url: releasedUrl } })
      // Its other arguments are not used by generated steps.
      await initial.up({ db: database } as Pick<MigrateUpArgs, 'db'> as MigrateUpArgs)
      await database.$client.executeMultiple(`
        INSERT INTO payload_migrations (id, name, batch) VALUES ('1', '${release}', 1);
        INSERT INTO users (id, name, email) VALUES ('1', 'Kept', 'kept@clinic.example');`)
      database.$client.close()
    },
    readRecords: async () => {
      const database = new DatabaseSync(path.join(folder, 'shared.db'))
      return database
        .prepare('SELECT name FROM payload_migrations')
        .all()
        .map(({ name }) => String(name))
    },
    recordLater: async (name) => {
      new DatabaseSync(path.join(folder, 'shared.db'))
        .prepare("INSERT INTO payload_migrations (id, name, batch) VALUES ('later', ?, 2)")
        .run(name)
    },
  })
})

describeWithMongod('migrations', (server) => {
  const url = databaseUrl(server, `migrations-${crypto.randomUUID()}`)
  const releasedUrl = databaseUrl(server, `migrations-${crypto.randomUUID()}`)
  // Without the product's collections, so that it applies no migrations.
  const open = async (database: string) => {
    const db = makeDatabase(database, { tables: 'push' })
    const config = buildConfig({ db, secret: 'unused', telemetry: false })
    return (await getPayload({ config, key: database })).db.connection
  }
  const records = async () => (await open(url)).collection('payload-migrations')
  afterAll(async () => {
    for (const database of [url, releasedUrl]) {
      const connection = await open(database)
      await connection.dropDatabase()
      await connection.close()
    }
  })
  suite({
    url,
    releasedUrl,
    fillAsReleased: async () => {
      const connection = await open(releasedUrl)
      await connection.collection('users').insertOne({ name: 'Kept', email: 'kept@clinic.example' })
    },
    readRecords: async () => (await (await records()).find().toArray()).map(({ name }) => String(name)),
    recordLater: async (name) => {
      await (await records()).insertOne({ name, batch: 2 })
    },
  })

  test('an address without the name of the replica set is refused, because transactions would be off', async () => {
    const { status, output } = await setUp(url.replace(/[?&]replicaSet=[^&]*/, ''))
    expect(status).toBe(1)
    expect(output).toMatch(/cannot be used without transactions\. Add replicaSet=\w+ to DATABASE_URL/)
    expect(output).not.toMatch(/\n\s+at /)
  })

  test('a process that stood still until another one took its lock over stops', async () => {
    const connection = await open(url)
    const leases = connection.collection<{ _id: string }>('setup-lock')
    const standStill = async () => {
      await leases.updateOne({ _id: 'setup' }, { $set: { holder: 'another process' } })
      await new Promise(() => {})
    }
    await expect(leaseLock({ connection })(standStill)).rejects.toThrow(/Another process has taken over/)
    await leases.deleteOne({ _id: 'setup' })
  })
})

type Database = {
  url: string
  /** Of another database. */
  releasedUrl: string
  /** Writes a user as the first release did. */
  fillAsReleased: () => Promise<void>
  readRecords: () => Promise<string[]>
  recordLater: (name: string) => Promise<void>
}

function suite({ url, releasedUrl, fillAsReleased, readRecords, recordLater }: Database) {
  test('are applied once by three processes that start at once, and an admin is created once', async () => {
    const ended = await Promise.all([setUp(url), setUp(url), setUp(url)])
    expect(ended.map(({ status, output }) => (status === 0 ? 0 : output))).toEqual([0, 0, 0])
    const names = [...migrations, ...dataSteps].map(({ name }) => name)
    expect((await readRecords()).sort()).toEqual(names.sort())
  })

  test('that were killed halfway are completed by the next start, and change nothing twice', async () => {
    await setUp(url, { ADMIN_EMAIL: 'second@clinic.example' })
    const killed = start([stepScript, 'hang'], url)
    for await (const chunk of killed.stdout) if (String(chunk).includes('HALFWAY')) killed.kill('SIGKILL')
    expect(await readRecords()).not.toContain('99990101_000000_mark_names')
    expect((await run([stepScript], url)).output).toContain('NAMES Network admin*, Network admin*\n')
    expect(await readRecords()).toContain('99990101_000000_mark_names')
  })

  test('keep the admin of the first release, for whom the start says how to get a link', async () => {
    await fillAsReleased()
    const { output } = await setUp(releasedUrl, { ADMIN_EMAIL: 'kept@clinic.example' })
    expect(output).toContain('npm run admin:link -- kept@clinic.example\n')
    expect(output).not.toContain('ADMIN_LINK')
  })

  test('bring the data of the first release to this version, and keep it', async () => {
    expect((await run([stepScript], releasedUrl)).output).toContain('NAMES Kept*\n')
  })

  test('of a later version are refused in a sentence', async () => {
    await recordLater('99991231_later')
    const { status, output } = await setUp(url)
    expect(status).toBe(1)
    expect(output).toMatch(/is of a later version, which applied the migration "9999/)
    expect(output).not.toMatch(/\n\s+at /)
  })
}

describe('a start with wrong settings fails with one sentence', () => {
  test.each([
    [
      'an unreachable MongoDB',
      { DATABASE_URL: 'mongodb://me:secret@127.0.0.1:1/clinics' },
      /^MongoDB at mongodb:\/\/…@127\.0\.0\.1:1\/clinics cannot be opened: .* Start it/,
    ],
    [
      'a folder of the database that can’t be written to',
      { DATABASE_URL: 'file:/proc/clinics.db' },
      /^The folder \/proc of DATABASE_URL cannot be written to/,
    ],
    [
      'uploads that can’t be written',
      { MEDIA_DIR: '/dev/null/media' },
      /^The folder \/dev\/null\/media of MEDIA_DIR cannot be written to/,
    ],
    ['an address that is none', { ADMIN_EMAIL: 'admin' }, /ADMIN_EMAIL: is not an email address/],
  ])('%s', async (_, settings, message) => {
    const { status, output } = await setUp(`file:${path.join(folder, 'wrong.db')}`, settings)
    expect(status).toBe(1)
    expect(output).toMatch(message)
    expect(output).not.toMatch(/secret|\n\s+at /)
  })
})

type Child = ChildProcessByStdio<null, Readable, Readable>

const stepScript = 'tests/integration/migrations/open-with-step.ts'

/** Runs what `npm start` runs before it serves, without the demo network. */
const setUp = (url: string, settings: Record<string, string> = {}) =>
  run(['scripts/setup-database.ts'], url, settings)

async function run(args: string[], url: string, settings: Record<string, string> = {}) {
  const child = start(args, url, settings)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, output: output + errors }
}

function start(args: string[], url: string, settings: Record<string, string> = {}): Child {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: '0',
    DATABASE_URL: url,
    MEDIA_DIR: folder,
    ...settings,
  }
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
}
