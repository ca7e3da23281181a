import { type CollectionBeforeChangeHook, type Field, type PayloadRequest, ValidationError } from 'payload'
import { type Member, toId } from '#collections/shared/access/roles.ts'
import type { User } from '#payload-types'
import { isPassword } from './password-hash.ts'
import { beginPasswordAttempt } from './sign-in-limits.ts'

const label = 'Your current password'

/** Never stored. An endpoint verifies it before the save begins. */
export const currentPassword: Field = {
  name: 'currentPassword',
  type: 'text',
  label,
  virtual: true,
  admin: {
    components: { Field: '/src/admin/users/current-password.tsx#CurrentPassword' },
    description:
      'Needed to create a user, and to change a password, an email address or roles, or to disable an account.',
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
}

const isVerified = 'currentPasswordIsVerified'

/**
 * Verifies the current password that was sent with a save, if any. Outside of the save's transaction, so that a failed
 * attempt is counted although the save is refused.
 */
export async function verifyCurrentPassword(req: PayloadRequest): Promise<void> {
  const { currentPassword: password, ...data } = req.data ?? {}
  req.data = data
  if (!req.user || typeof password !== 'string' || !password) return
  const attempt = await beginPasswordAttempt(req, req.user.email)
  const stored = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: req.user.id } },
  })
  if (!(await isPassword(password, stored))) throw invalid('This is not your current password.')
  await attempt.succeed()
  req.context[isVerified] = true
}

/** @throws ValidationError unless the current password came with the request and was right */
export function requireVerifiedPassword(req: PayloadRequest, reason: string): void {
  if (req.context[isVerified] !== true) throw invalid(`Enter your current password to ${reason}.`)
}

/**
 * Refuses changes with which someone at an unattended or stolen session could keep or gain access, unless the current
 * password of the signed-in user came with them. The server's own saves have no user.
 */
export const requireCurrentPassword: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (!req.user) return
  const reason = operation === 'create' ? 'create a user' : describeSensitiveChange(data, originalDoc)
  if (reason) requireVerifiedPassword(req, reason)
}

function describeSensitiveChange(data: Partial<User>, before: User): string | null {
  if (data.password) return 'change a password'
  if (data.email !== undefined && data.email.trim().toLowerCase() !== before.email)
    return 'change an email address'
  if (listRoles(data) !== listRoles(before)) return 'change roles'
  if (Boolean(data.disabled) !== Boolean(before.disabled)) return 'disable or enable an account'
  return null
}

function listRoles({ roles, tenants }: Pick<Member, 'roles' | 'tenants'>): string {
  const inClinics = (tenants ?? []).map((row) => [toId(row.tenant), [...(row.roles ?? [])].sort()].join(' '))
  return JSON.stringify([[...(roles ?? [])].sort(), inClinics.sort()])
}

const invalid = (message: string) =>
  new ValidationError({ collection: 'users', errors: [{ label, message, path: 'currentPassword' }] })
