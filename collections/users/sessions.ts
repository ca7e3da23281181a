import { randomUUID } from 'node:crypto'
import {
  AuthenticationError,
  commitTransaction,
  getFieldsToSign,
  initTransaction,
  jwtSign,
  killTransaction,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { describeDevice } from '#base/describe-device.ts'
import type { User } from '#payload-types'
import { noteSignIn } from './note-sign-in.ts'

/** Runs several writes in one transaction, or in the one that the request already has. */
export async function inTransaction<Result>(
  req: PayloadRequest,
  run: () => Promise<Result>,
): Promise<Result> {
  const isOwn = await initTransaction(req)
  try {
    const result = await run()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}

export function findUserByEmail({ payload }: PayloadRequest, email: string): Promise<User | null> {
  return payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
  })
}

/** As stored, with the fields that nobody reads over the API. */
export function findUser(req: PayloadRequest, id: string): Promise<User | null> {
  return req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })
}

export const isCurrentSession = ({ expiresAt }: { expiresAt: string }): boolean =>
  Date.parse(expiresAt) > Date.now()

/**
 * Opens a session, and responds with its cookie as Payload's login does.
 *
 * The user is read again in the transaction that adds the session. Payload's own login writes the whole user back as it was
 * before the password was verified: a password, role or account that was changed meanwhile would be restored.
 *
 * @param hash of the password that was verified
 * @param deed how they signed in, as the activity log says it
 */
export async function openSession(
  req: PayloadRequest,
  { id, hash, message, deed }: { id: string; hash?: string | null; message: string; deed: string },
): Promise<Response> {
  const { auth } = req.payload.collections.users.config
  const { exp, token, user } = await inTransaction(req, async () => {
    const stored = await findUser(req, id)
    if (!stored || stored.disabled || (hash !== undefined && stored.hash !== hash))
      throw new AuthenticationError(req.t)
    const sid = randomUUID()
    const session = {
      id: sid,
      createdAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + auth.tokenExpiration * 1000).toISOString(),
      device: describeDevice(req.headers.get('user-agent')),
    }
    const current = (stored.sessions ?? []).filter(isCurrentSession)
    // The whole user: on SQLite, writing `sessions` alone would delete the rows of the other lists.
    // `updatedAt: null` keeps the stored one, as in Payload's own login: signing in is no change by an editor.
    await req.payload.db.updateOne({
      collection: 'users',
      id,
      data: { ...stored, sessions: [...current, session], updatedAt: null },
      req,
      returning: false,
    })
    await noteSignIn(req, stored, deed)
    req.user = { ...stored, collection: 'users', _sid: sid, _strategy: 'local-jwt' } as TypedUser
    const signed = await jwtSign({
      fieldsToSign: getFieldsToSign({
        collectionConfig: req.payload.collections.users.config,
        email: stored.email,
        sid,
        user: req.user,
      }),
      secret: req.payload.secret,
      tokenExpiration: auth.tokenExpiration,
    })
    const user = await req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      // The user's own record. A user without any role may sign in, though they then read nothing.
      overrideAccess: true,
      req,
    })
    return { ...signed, user }
  })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token,
  })
  return Response.json(
    { message, exp, token, user: { ...user, collection: 'users', _strategy: 'local-jwt' } },
    { headers: { 'Set-Cookie': cookie } },
  )
}
