import { getPayload, type PayloadRequest, type SanitizedConfig } from 'payload'
import { env } from '#base/env.ts'
import { dataSteps } from '#collections/data-steps/index.ts'
import { makeDatabase } from '#database/database.ts'
import { migrations } from '#database/migrations/index.ts'
import config from '#payload-config'

/**
 * Opens the database of DATABASE_URL with one step more than the committed ones: it adds a mark to the name of each user
 * that has none. With the argument `hang` it stops for ever after the first user.
 */
const [mode] = process.argv.slice(2)
const steps = [...migrations, ...dataSteps, { name: '99990101_000000_mark_names', data: markNames }]

async function markNames(req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    pagination: false,
    depth: 0,
    sort: 'email',
    req,
  })
  for (const { id, name } of docs.filter((user) => !user.name.endsWith('*'))) {
    await req.payload.update({ collection: 'users', id, data: { name: `${name}*` }, req })
    if (mode !== 'hang') continue
    console.log('HALFWAY')
    await new Promise(() => setInterval(() => {}, 1000))
  }
}

// A cast, because a database is replaced in a configuration that is otherwise complete.
const own = { ...(await config), db: makeDatabase(env.DATABASE_URL, { steps }) } as SanitizedConfig
const payload = await getPayload({ config: own })
const { docs } = await payload.find({ collection: 'users', pagination: false, depth: 0, sort: 'email' })
console.log(`NAMES ${docs.map(({ name }) => name).join(', ')}`)
await payload.destroy()
process.exit(0)
