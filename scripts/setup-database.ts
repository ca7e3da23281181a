import type { Payload } from 'payload'
import { env } from '#base/env.ts'
import { assertWritableFolder } from '#base/writable-folder.ts'
import { createPasswordLink } from '#collections/password-links/links.ts'
import { setupLock } from '#database/database.ts'
import { ensureDemo } from './demo/ensure-demo.ts'
import { randomPassword } from './demo/users.ts'
import { exitWithReason } from './lib/exit-with-reason.ts'
import { openDatabase } from './lib/open-database.ts'

/**
 * Opens the database, which migrates it, fills an empty one with the demo network, and makes sure that an admin can sign
 * in. Of several processes that run this at once, one does the work and the others wait for it.
 */
async function run(): Promise<void> {
  assertWritableFolder(env.MEDIA_DIR, 'MEDIA_DIR')
  const payload = await openDatabase()
  await setupLock(
    payload,
    env.DATABASE_URL,
  )(async () => {
    if (env.DEMO) await ensureDemo(payload, (line) => console.log(`  demo: ${line}`))
    const admin = await ensureAdmin(payload)
    // The link would take over an account in use, so it is printed only until the first password is set.
    if (admin.awaitsPassword) console.log(`ADMIN_LINK ${await createPasswordLink(payload, admin.id, 24)}`)
  })
  await payload.destroy()
}

async function ensureAdmin(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: env.ADMIN_EMAIL } },
    limit: 1,
    depth: 0,
    showHiddenFields: true,
  })
  const data = { name: 'Network admin', email: env.ADMIN_EMAIL, password: randomPassword() }
  return (
    docs[0] ??
    payload.create({
      collection: 'users',
      data: { ...data, roles: ['network-admin'], awaitsPassword: true },
      showHiddenFields: true,
    })
  )
}

await exitWithReason(run)
