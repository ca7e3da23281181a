import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { findMongod } from '#scripts/lib/mongod.ts'
import { freePort } from '#scripts/lib/port.ts'

/** A replica set of one member that can be suspended and killed. Its data outlive it. */
export type OwnMongod = {
  url: string
  suspend: () => void
  resume: () => void
  kill: () => Promise<void>
  start: () => void
}

/** @throws Error where there is no mongod */
export async function createOwnMongod(dbPath: string): Promise<OwnMongod> {
  const binary = await findMongod({ log: console.log })
  if (!binary) throw new Error('No mongod was found. Set MONGOD_BINARY to its path.')
  const port = await freePort()
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  // It creates the replica set, and ends.
  const created = await MongoMemoryReplSet.create({
    replSet: { name: 'stress', count: 1, storageEngine: 'wiredTiger', ip: '127.0.0.1' },
    instanceOpts: [{ port, dbPath, storageEngine: 'wiredTiger' }],
    binary: { systemBinary: binary },
  })
  const url = created.getUri('stress')
  await created.stop({ doCleanup: false })
  const args = [
    ...['--replSet', 'stress', '--port', String(port), '--dbpath', dbPath, '--bind_ip', '127.0.0.1'],
    // Shorter than in compose.yaml, for tests to wait less.
    ...['--setParameter', 'transactionLifetimeLimitSeconds=5'],
  ]
  let server: ChildProcess | undefined
  return {
    url,
    suspend: () => server?.kill('SIGSTOP'),
    resume: () => server?.kill('SIGCONT'),
    kill: async () => {
      if (!server) return
      server.kill('SIGKILL')
      await once(server, 'exit')
    },
    start: () => {
      server = spawn(binary, args, { stdio: 'ignore' })
    },
  }
}
