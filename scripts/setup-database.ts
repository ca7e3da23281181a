import type { Payload } from 'payload'
import { env } from '#base/env.ts'
import { assertWritableFolder } from '#base/writable-folder.ts'
import { setupLock } from '#database/database.ts'
import { ensureDemo } from './demo/ensure-demo.ts'
import { passwordLink, randomPassword } from './demo/users.ts'
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
    // The link sets the first password, so it is printed until the account has been used.
    if (!(await hasSignedIn(payload, admin.id)))
      console.log(`ADMIN_LINK ${await passwordLink(payload, env.ADMIN_EMAIL)}`)
  })
  await payload.destroy()
}

async function ensureAdmin(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: env.ADMIN_EMAIL } },
    limit: 1,
    depth: 0,
  })
  const data = { name: 'Network admin', email: env.ADMIN_EMAIL, password: randomPassword() }
  return docs[0] ?? payload.create({ collection: 'users', data: { ...data, roles: ['network-admin'] } })
}

async function hasSignedIn(payload: Payload, id: string): Promise<boolean> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, showHiddenFields: true })
  return Boolean(user.sessions?.length)
}

await exitWithReason(run)
