import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { findMongod } from '#scripts/lib/mongod.ts'

export type TestServer = { url: string; stop: () => Promise<void> }

/**
 * A MongoDB for the tests: the server that MONGODB_URL names, or a replica set of one with its own port and folder,
 * which `stop` removes.
 *
 * @returns undefined where no mongod is to be had
 */
export async function startMongod(
  log: (line: string) => void = console.log,
): Promise<TestServer | undefined> {
  const own = process.env.MONGODB_URL
  if (own) return { url: own, stop: async () => {} }
  const binary = await findMongod({ log })
  if (!binary) return
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger', ip: '127.0.0.1' },
    binary: { systemBinary: binary },
  })
  return {
    url: server.getUri(),
    stop: async () => {
      await server.stop({ doCleanup: true, force: true })
    },
  }
}

/** The same server, another database. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
