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
import { type CallRest, type LocalApi, restClient } from './clients.ts'
import { describeWithMongod } from './describe-with-mongod.ts'

export type DatabaseName = 'SQLite' | 'MongoDB'

export type PayloadFixture = {
  database: DatabaseName
  payload: () => Payload
  /** The Local API for collections that the generated types do not know. */
  local: () => LocalApi
  /** The REST API as the product serves it, without a network. */
  rest: CallRest
}

/** What a suite runs on: the collections and all else, given the database. */
export type ConfigBuilder = (db: DatabaseAdapterObj) => Config

/**
 * Runs a suite on SQLite (a temporary file) and on MongoDB (a database of its own). Where no mongod is to be had the
 * second is skipped, and says so; see setup.ts for CI.
 */
export function describeOnEachDatabase(
  name: string,
  build: ConfigBuilder,
  suite: (world: PayloadFixture) => void,
) {
  describeOnSqlite(name, build, suite)
  describeWithMongod(name, (server) => suite(startOnMongodb(build, server)))
}

/** For what only SQLite has, such as the turns of its single writer. */
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
      // Otherwise a second suite with like collections is taken for the first and gets no tables.
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
    local: () => payload as unknown as LocalApi,
    rest: (...args) => rest(...args),
  }
}
