import type { PayloadRequest } from 'payload'

/**
 * What an editor is told about who else is at work: the user's name, or the mail address of one without.
 *
 * @param user an id, or a populated user
 */
export async function findUserName(user: unknown, req: PayloadRequest): Promise<string | undefined> {
  if (typeof user !== 'string' && typeof user !== 'number') return userLabel(user)
  // Told to whoever may edit the same document, even where the users themselves are closed to them.
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
