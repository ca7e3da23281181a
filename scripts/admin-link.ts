import { passwordLink } from './demo/users.ts'
import { exitWithReason } from './lib/exit-with-reason.ts'
import { Failure } from './lib/failure.ts'
import { openDatabase } from './lib/open-database.ts'

/** `npm run admin:link -- <email>`: prints a one-time link with which a user sets a new password, for want of mail. */
async function run(): Promise<void> {
  const [email] = process.argv.slice(2)
  if (!email)
    throw new Failure('Name the email address of the user: npm run admin:link -- nadia@clinic.example')
  const payload = await openDatabase()
  console.log(await passwordLink(payload, email.trim().toLowerCase()))
  await payload.destroy()
}

await exitWithReason(run)
