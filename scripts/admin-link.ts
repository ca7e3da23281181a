import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { passwordLink } from './demo/users.ts'
import { exitWithReason } from './lib/exit-with-reason.ts'
import { Failure } from './lib/failure.ts'
import { openDatabase } from './lib/open-database.ts'

/**
 * `npm run admin:link -- <email>`: prints a one-time link with which a user sets a new password, for want of mail. With
 * `--without-second-factor` it also removes the second factor, of an admin who has lost the phone and the recovery codes.
 */
async function run(): Promise<void> {
  const {
    values: { 'without-second-factor': isFactorLost },
    positionals: [name],
  } = parseArgs({ allowPositionals: true, options: { 'without-second-factor': { type: 'boolean' } } })
  if (!name)
    throw new Failure('Name the email address of the user: npm run admin:link -- nadia@clinic.example')
  const email = name.trim().toLowerCase()
  const payload = await openDatabase()
  console.log(await passwordLink(payload, email))
  if (isFactorLost) await removeSecondFactor(payload, email)
  await payload.destroy()
}

async function removeSecondFactor({ db }: Payload, email: string): Promise<void> {
  const user = await db.findOne<{ id: string }>({ collection: 'users', where: { email: { equals: email } } })
  await db.deleteMany({ collection: 'second-factors', where: { user: { equals: user?.id } } })
  console.log('The second factor was removed.')
}

await exitWithReason(run)
