import { type Env, toOrigin } from '#base/env.ts'
import type { DatabaseSetup } from './database.ts'

/** The URLs to open in a browser once the server is ready, a labelled line each. */
export function formatAddresses(env: Env, { adminLink, sites }: DatabaseSetup): string {
  const admin = `${toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST, env)}/admin`
  const clinics = sites.map((host) => toOrigin(host, env))
  const more =
    clinics.length > maxClinics
      ? [`… and ${clinics.length - maxClinics} more, listed on the network's page`]
      : []
  const lines = [
    ...labelled('The network', [toOrigin(env.NETWORK_HOST, env)]),
    ...labelled('Clinics', [...clinics.slice(0, maxClinics), ...more]),
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

const maxClinics = 5

function labelled(label: string, values: string[]): string[] {
  return values.map((value, index) => (index === 0 ? label : '').padEnd(13) + value)
}
