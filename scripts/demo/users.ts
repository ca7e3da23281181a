import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { createPasswordLink } from '#collections/password-links/links.ts'
import type { ClinicRole, NetworkRole } from '#collections/shared/access/roles.ts'

export type DemoUser = {
  name: string
  email: string
  network?: NetworkRole
  clinic?: string
  role?: ClinicRole
}

/** The users of the demo network. None has a usable password until it is set with a link. */
export const demoUsers: DemoUser[] = [
  { name: 'Nadia (network admin)', email: 'network-admin@demo.example.org', network: 'network-admin' },
  { name: 'Erik (network editor)', email: 'network-editor@demo.example.org', network: 'network-editor' },
  { name: 'Chitra (clinician)', email: 'clinician@demo.example.org', network: 'clinician' },
  ...['nyc', 'okotoks', 'bangalore'].flatMap((clinic) => [
    {
      name: `Manager, ${clinic}`,
      email: `clinic-manager.${clinic}@demo.example.org`,
      clinic,
      role: 'clinic-manager' as const,
    },
    {
      name: `Marketer, ${clinic}`,
      email: `clinic-marketer.${clinic}@demo.example.org`,
      clinic,
      role: 'clinic-marketer' as const,
    },
  ]),
]

export async function createDemoUsers(payload: Payload, clinicId: (slug: string) => string): Promise<void> {
  for (const { name, email, network, clinic, role } of demoUsers) {
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
    if (totalDocs > 0) continue
    await payload.create({
      collection: 'users',
      data: {
        name,
        email,
        password: randomPassword(),
        roles: network ? [network] : [],
        tenants: clinic && role ? [{ tenant: clinicId(clinic), roles: [role] }] : [],
      },
    })
  }
}

/** A one-time link with which a user sets a password. It must not be printed anywhere but the terminal. */
export async function passwordLink(payload: Payload, email: string): Promise<string> {
  const user = await payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  if (!user) throw new Error(`There is no user ${email}.`)
  return createPasswordLink(payload, user.id, 24)
}

export const randomPassword = (): string => randomBytes(32).toString('base64url')
