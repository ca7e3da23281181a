import { getPayload } from 'payload'
import config from './payload.config.ts'

const p = await getPayload({ config })
const r = await p.find({ collection: 'adaptations', depth: 0, limit: 100, locale: 'all' })
for (const a of r.docs as any[])
  console.log(
    a.name,
    a.tenant,
    JSON.stringify(a.source),
    a._status,
    a.sourceKey,
    a.operations?.length,
    JSON.stringify(a.heading),
  )
console.log(
  (await p.find({ collection: 'clinics', depth: 0 })).docs.map((c: any) => [
    c.id,
    c.name,
    c.bookingUrl,
    c.languages,
  ]),
)
process.exit(0)
