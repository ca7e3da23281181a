import type { PayloadRequest, TypedUser } from 'payload'
import { refusal } from './schedule/refusal.ts'

/**
 * The user for whom the server does something later, with the rights as they are then.
 *
 * @param deed what the user had done: "scheduled it"
 * @throws APIError where the account is gone or disabled
 */
export async function requireActingUser(req: PayloadRequest, id: string, deed: string): Promise<TypedUser> {
  const user = await findActingUser(req, id)
  if (!user) throw refusal(`The account of the user who had ${deed} has been deleted.`)
  if (user.disabled) throw refusal(`The account of ${user.name || user.email} has been disabled.`)
  return user
}

/** Null if the account has been deleted. */
export async function findActingUser({ payload }: PayloadRequest, id: string): Promise<TypedUser | null> {
  const user = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    // To act with this user's rights as they are now.
    overrideAccess: true,
  })
  return user && { ...user, collection: 'users' }
}
