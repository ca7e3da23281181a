import { getPayload, type Where } from 'payload'
import { policy } from '#collections/shared/access/policy.ts'
import config from '#payload-config'
import { seedDemo } from './seed.ts'

/** `npm run demo:reset`: deletes all documents except users who are not demo users, and restores the demo network. */
const payload = await getPayload({ config })
// Not the configuration's list of collections: Payload adds its own to that, such as the record of migrations.
for (const slug of Object.keys(policy)) {
  const where: Where = slug === 'users' ? { email: { like: '@demo.example.org' } } : { id: { exists: true } }
  const { docs } = await payload.find({
    collection: slug as 'pages',
    where,
    depth: 0,
    pagination: false,
    trash: true,
    select: {},
  })
  for (const { id } of docs) await payload.delete({ collection: slug as 'pages', id, trash: true })
  console.log(`  emptied ${slug} (${docs.length})`)
}
await seedDemo(payload, (line) => console.log(`  demo: ${line}`))
await payload.destroy()
process.exit(0)
