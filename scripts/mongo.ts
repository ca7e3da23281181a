import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { findMongod } from './lib/mongod.ts'

// A local MongoDB for development: a replica set of one, because MongoDB has transactions in replica sets only.
const usualPort = 27017
const port = Number(process.env.MONGO_PORT || usualPort)
// The data remember the port they were made on as the address of the only member.
const folder = port === usualPort ? 'mongo' : `mongo-${port}`
const dbPath = path.resolve(import.meta.dirname, '../.data', folder)

// The library would quietly take another port.
if (!(await isFree(port))) stop(`Port ${port} is taken or is none. Name a free one in MONGO_PORT.`)
const binary = await findMongod({ log: console.log })
if (!binary) stop('No mongod was found. Install MongoDB 8 or name its mongod in MONGOD_BINARY.')

process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
mkdirSync(dbPath, { recursive: true })
const server = await MongoMemoryReplSet.create({
  replSet: { name: 'polyclinic', count: 1, storageEngine: 'wiredTiger', ip: '127.0.0.1' },
  instanceOpts: [{ port, dbPath, storageEngine: 'wiredTiger' }],
  binary: { systemBinary: binary },
})

console.log(`MongoDB runs, its data is in ${dbPath}. Ctrl-C stops it. Use it with:\n`)
console.log(`DATABASE_URL='${server.getUri('polyclinic')}'`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.stop({ doCleanup: false })
    process.exit(0)
  })
}

function isFree(wanted: number): Promise<boolean> {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) return Promise.resolve(false)
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

function stop(reason: string): never {
  console.error(reason)
  process.exit(1)
}
