import { getPayload } from 'payload'
import config from '#payload-config'
import { demoUsers, passwordLink } from './users.ts'

/**
 * `npm run demo:login -- <role> [clinic]`: prints a one-time link with which a demo user sets a password and signs
 * in.
 */
const [role, clinic] = process.argv.slice(2)
const user = demoUsers.find(
  (each) => (each.network ?? each.role) === role && (!each.clinic || each.clinic === (clinic ?? 'nyc')),
)
if (!user) {
  const known = demoUsers.map(
    (each) => `  ${each.network ?? each.role}${each.clinic ? ` ${each.clinic}` : ''}`,
  )
  console.error(
    `There is no demo user for "${[role, clinic].filter(Boolean).join(' ')}". Choose one of:\n${known.join('\n')}`,
  )
  process.exit(1)
}
const payload = await getPayload({ config })
console.log(`${user.name} <${user.email}>\n${await passwordLink(payload, user.email)}`)
await payload.destroy()
process.exit(0)
