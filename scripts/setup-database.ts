import { getPayload } from 'payload'
import config from '#payload-config'
import { seedDemo } from './demo/seed.ts'
import { passwordLink, randomPassword } from './demo/users.ts'

const adminEmail = process.env.ADMIN_EMAIL || 'admin@polyclinic.example.org'

/**
 * Opens the database, which migrates it, seeds an empty one with the demo network, and makes sure that an admin can
 * sign in.
 */
const payload = await getPayload({ config })
const { totalDocs: clinics } = await payload.count({
  collection: 'clinics',
  where: { status: { not_equals: 'draft' } },
})
if (clinics === 0 && process.env.DEMO !== '0') {
  const started = Date.now()
  await seedDemo(payload, (line) => console.log(`  demo: ${line}`))
  console.log(`  demo network ready in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

const admins = await payload.find({
  collection: 'users',
  where: { email: { equals: adminEmail } },
  limit: 1,
  depth: 0,
})
const admin =
  admins.docs[0] ??
  (await payload.create({
    collection: 'users',
    data: { name: 'Network admin', email: adminEmail, password: randomPassword(), roles: ['network-admin'] },
  }))
// The link sets the first password, so it is printed until the account has been used.
if (!(await hasSignedIn(admin.id))) console.log(`ADMIN_LINK ${await passwordLink(payload, adminEmail)}`)
await payload.destroy()
process.exit(0)

async function hasSignedIn(id: string): Promise<boolean> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, showHiddenFields: true })
  return Boolean(user.sessions?.length)
}
