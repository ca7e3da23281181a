import { type Env, toOrigin } from '#base/env.ts'
import type { SetUp } from './database.ts'

/** What to open in a browser once the server answers. */
export function addresses(env: Env, { adminLink, sites }: SetUp): string {
  const admin = `${toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST, env)}/admin`
  const clinics = sites.map((host) => toOrigin(host, env))
  const more =
    clinics.length > shown ? [`… and ${clinics.length - shown} more, listed on the network's page`] : []
  const lines = [
    ...labelled('The network', [toOrigin(env.NETWORK_HOST, env)]),
    ...labelled('Clinics', [...clinics.slice(0, shown), ...more]),
    ...labelled('Editing', [admin]),
  ]
  if (adminLink)
    lines.push(
      '',
      "To sign in for the first time, set the password of the network's admin (once):",
      adminLink,
    )
  return lines.join('\n')
}

const shown = 5

function labelled(label: string, values: string[]): string[] {
  return values.map((value, index) => (index === 0 ? label : '').padEnd(13) + value)
}
