import type { PayloadRequest } from 'payload'

/**
 * The name under which other editors see a user: the name, or the email address of a user without one.
 *
 * @param user an id, or a populated user
 */
export async function findUserName(user: unknown, req: PayloadRequest): Promise<string | undefined> {
  if (typeof user !== 'string' && typeof user !== 'number') return userLabel(user)
  // Editors of the same document may see the name even if they have no access to users.
  const found = await req.payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return userLabel(found)
}

function userLabel(user: unknown): string | undefined {
  const { name, email } = (user ?? {}) as { name?: string; email?: string }
  return name || email
}
