import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { findMongod } from './lib/mongod.ts'

// A local MongoDB for development: a replica set of one, because MongoDB has transactions in replica sets only.
const defaultPort = 27017
const port = Number(process.env.MONGO_PORT || defaultPort)
// The replica set stores the address of its only member, port included, so each port needs data of its own.
const folder = port === defaultPort ? 'mongo' : `mongo-${port}`
const dbPath = path.resolve(import.meta.dirname, '../.data', folder)

// mongodb-memory-server would silently choose another port.
if (!(await isFree(port))) stop(`Port ${port} is in use or invalid. Set MONGO_PORT to a free port.`)
const binary = await findMongod({ log: console.log })
if (!binary) stop('No mongod was found. Install MongoDB 8, or set MONGOD_BINARY to the path of its mongod.')

process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
mkdirSync(dbPath, { recursive: true })
const server = await MongoMemoryReplSet.create({
  replSet: { name: 'polyclinic', count: 1, storageEngine: 'wiredTiger', ip: '127.0.0.1' },
  instanceOpts: [{ port, dbPath, storageEngine: 'wiredTiger' }],
  binary: { systemBinary: binary },
})

console.log(`MongoDB is running; its data is in ${dbPath}. Press Ctrl-C to stop it. To use it, set:\n`)
console.log(`DATABASE_URL='${server.getUri('polyclinic')}'`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.stop({ doCleanup: false })
    process.exit(0)
  })
}

function isFree(candidate: number): Promise<boolean> {
  if (!Number.isInteger(candidate) || candidate < 1 || candidate > 65535) return Promise.resolve(false)
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(candidate, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

function stop(reason: string): never {
  console.error(reason)
  process.exit(1)
}
