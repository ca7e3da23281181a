import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  buildConfig,
  type Config,
  type DatabaseAdapterObj,
  getPayload,
  handleEndpoints,
  type Payload,
} from 'payload'
import { afterAll, beforeAll, describe } from 'vitest'
import { type DatabaseOptions, makeDatabase } from '#database/database.ts'
import { retryTransientWrites } from '#database/retries.ts'
import { databaseUrl } from '../fixtures/mongod.ts'
import { type CallRest, type LocalApi, restClient, untyped } from './clients.ts'
import { describeWithMongod } from './describe-with-mongod.ts'

export type DatabaseName = 'SQLite' | 'MongoDB'

export type PayloadFixture = {
  database: DatabaseName
  payload: () => Payload
  /** The Local API, for collections that the generated types do not include. */
  local: () => LocalApi
  /** The REST API as the product serves it, called without a network connection. */
  rest: CallRest
}

/** Builds the configuration that a suite runs on, given the database adapter. */
export type ConfigBuilder = (db: DatabaseAdapterObj) => Config

/**
 * Runs a suite on SQLite (a temporary file) and on MongoDB (a database of its own). Without a mongod the suite on
 * MongoDB is reported as skipped; in CI setup.ts fails the run instead.
 */
export function describeOnEachDatabase(
  name: string,
  build: ConfigBuilder,
  suite: (world: PayloadFixture) => void,
) {
  describeOnSqlite(name, build, suite)
  describeWithMongod(name, (server) => suite(startOnMongodb(build, server)))
}

/** Runs a suite on SQLite only, for behavior that only SQLite has, such as the queue for its single writer. */
export function describeOnSqlite(
  name: string,
  build: ConfigBuilder,
  suite: (world: PayloadFixture) => void,
  limits?: DatabaseOptions['limits'],
) {
  describe(`${name} on SQLite`, () => suite(startOnSqlite(build, limits)))
}

function startOnSqlite(build: ConfigBuilder, limits: DatabaseOptions['limits']): PayloadFixture {
  let folder: string
  return startPayload('SQLite', {
    start: async () => {
      // Payload skips the push if the collections are the same as in the last push of this process, and the new file
      // has no tables.
      process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
      folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-'))
      const url = pathToFileURL(path.join(folder, 'test.db')).href
      return build(makeDatabase(url, { tables: 'push', limits }))
    },
    stop: async () => rm(folder, { recursive: true }),
  })
}

function startOnMongodb(build: ConfigBuilder, server: string): PayloadFixture {
  const name = `test-${crypto.randomUUID()}`
  return startPayload('MongoDB', {
    start: async () => build(makeDatabase(databaseUrl(server, name))),
    beforeStop: async ({ db }) => db.connection.dropDatabase(),
  })
}

type Steps = {
  start: () => Promise<Config>
  beforeStop?: (payload: Payload) => Promise<unknown>
  stop?: () => Promise<void>
}

function startPayload(database: DatabaseName, { start, beforeStop, stop }: Steps): PayloadFixture {
  let payload: Payload
  let rest: CallRest
  beforeAll(async () => {
    const config = buildConfig({ ...(await start()), secret: 'only-for-tests', telemetry: false })
    const key = crypto.randomUUID()
    payload = await getPayload({ config, key })
    const handler = (request: Request) => handleEndpoints({ config, request, payloadInstanceCacheKey: key })
    rest = restClient(retryTransientWrites(handler))
  })
  afterAll(async () => {
    await beforeStop?.(payload)
    await payload.destroy()
    await stop?.()
  })
  return {
    database,
    payload: () => payload,
    local: () => untyped(payload),
    rest: (...args) => rest(...args),
  }
}
