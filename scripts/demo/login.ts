import { getPayload } from 'payload'
import config from '#payload-config'
import { type DemoUser, demoUsers, passwordLink } from './users.ts'

/**
 * `npm run demo:login -- <role> [clinic]`: prints a one-time link with which a demo user sets a password and signs
 * in. With `--all` in place of a role, one of each demo user.
 */
const [role, clinic] = process.argv.slice(2)
const names = (user: DemoUser): string => [user.network ?? user.role, user.clinic].filter(Boolean).join(' ')
const chosen = demoUsers.filter(
  (each) =>
    role === '--all' ||
    ((each.network ?? each.role) === role && (!each.clinic || each.clinic === (clinic ?? 'nyc'))),
)
if (chosen.length === 0) {
  const known = demoUsers.map((each) => `  ${names(each)}`)
  console.error(
    `There is no demo user for "${[role, clinic].filter(Boolean).join(' ')}". Choose one of:\n${known.join('\n')}`,
  )
  process.exit(1)
}
const payload = await getPayload({ config })
for (const user of chosen)
  console.log(`${names(user)}: ${user.name} <${user.email}>\n${await passwordLink(payload, user.email)}`)
await payload.destroy()
process.exit(0)
