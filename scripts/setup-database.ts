import { env } from '#base/env.ts'
import { assertWritableFolder } from '#base/writable-folder.ts'
import { setupLock } from '#database/database.ts'
import { ensureDemo } from './demo/ensure-demo.ts'
import { ensureAdmin } from './lib/ensure-admin.ts'
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
    const adminLink = await ensureAdmin(payload)
    // An account of an earlier version doesn't record whether its first password was ever set.
    console.log(adminLink ? `ADMIN_LINK ${adminLink}` : describeNewPassword(env.ADMIN_EMAIL))
  })
  await payload.destroy()
}

const describeNewPassword = (email: string): string =>
  `For a link that sets a new password for ${email}: npm run admin:link -- ${email}`

await exitWithReason(run)
