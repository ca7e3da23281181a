import type { Payload } from 'payload'
import { env } from '#base/env.ts'
import { createPasswordLink } from '#collections/password-links/links.ts'
import { randomPassword } from '../demo/users.ts'

/**
 * Creates the first network admin if there is none.
 *
 * @returns a link that sets the first password; undefined once that is set, because it would take over an account in use
 */
export async function ensureAdmin(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: env.ADMIN_EMAIL } },
    limit: 1,
    depth: 0,
    showHiddenFields: true,
  })
  const data = { name: 'Network admin', email: env.ADMIN_EMAIL, password: randomPassword() }
  const admin =
    docs[0] ??
    (await payload.create({
      collection: 'users',
      data: { ...data, roles: ['network-admin'], awaitsPassword: true },
      showHiddenFields: true,
    }))
  return admin.awaitsPassword ? createPasswordLink(payload, admin.id, 24) : undefined
}
