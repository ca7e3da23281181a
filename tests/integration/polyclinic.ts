import { rm } from 'node:fs/promises'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { serveRest } from '#app/(payload)/api/serve-rest.ts'
import { recordWrites } from '#collections/record-writes.ts'
import { makeDatabase } from '#database/database.ts'
import { databaseUrl } from '../fixtures/mongod.ts'
import { buildWorld, type World } from '../fixtures/world.ts'
import { type LocalApi, untyped } from './clients.ts'
import { describeWithMongod } from './describe-with-mongod.ts'
import { folder } from './environment.ts'
import { type Rest, restCaller } from './rest.ts'

type Database = 'SQLite' | 'MongoDB'

export type Polyclinic = {
  database: Database
  payload: () => Payload
  /** The Local API without the generated types. */
  local: () => LocalApi
  config: () => SanitizedConfig
  /** The REST API as the product serves it, called without a network connection. */
  rest: Rest
  world: () => World
}

type Suite = (polyclinic: Polyclinic) => void

/** Runs a suite with the product's own configuration and the documents of `buildWorld`, on SQLite and on MongoDB. */
export function describePolyclinic(name: string, suite: Suite) {
  describe(`${name} on SQLite`, () => suite(start('SQLite')))
  describeWithMongod(name, () => suite(start('MongoDB')))
  afterAll(() => rm(folder, { recursive: true, force: true }))
}

function start(database: Database): Polyclinic {
  let payload: Payload
  let world: World
  let rest: Rest
  beforeAll(async () => {
    const key = crypto.randomUUID()
    // Imported only now, after environment.ts has set the variables.
    const { default: config } = await import('#payload-config')
    // Sanitized only once: Payload changes the collections in place, so building the configuration again would start
    // from those.
    // A cast, because the type of `logger` has more than the level that is set here.
    const own = {
      ...(await config),
      db: recordWrites(adapterFor(database)),
      logger: silent,
    } as unknown as SanitizedConfig
    payload = await getPayload({ config: own, key })
    rest = restCaller(serveRest({ config: own, payloadInstanceCacheKey: key }))
    world = await buildWorld(payload)
  }, 120_000)
  afterAll(async () => {
    if (database === 'MongoDB') await payload.db.connection.dropDatabase()
    await payload.destroy()
  })
  return {
    database,
    payload: () => payload,
    local: () => untyped(payload),
    config: () => payload.config,
    rest: (...args) => rest(...args),
    world: () => world,
  }
}

function adapterFor(database: Database) {
  if (database === 'MongoDB')
    return makeDatabase(databaseUrl(inject('mongodbUrl') ?? '', crypto.randomUUID()))
  // Payload skips the push if the collections are the same as in the last push of this process, and the new file has
  // no tables.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  return makeDatabase(`file:${path.join(folder, 'world.db')}`, { tables: 'push' })
}

const silent = { options: { level: 'silent' } }
