import { getPayload, type Where } from 'payload'
import { policy } from '#collections/shared/access/policy.ts'
import config from '#payload-config'
import { seedDemo } from './seed.ts'

/** `npm run demo:reset`: throws away everything but users of one's own, and brings the demo network back. */
const payload = await getPayload({ config })
// Not the configuration's own list: Payload adds its collections to it, the record of migrations among them.
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
