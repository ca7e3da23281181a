import { AuthenticationError, type PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { env } from '#base/env.ts'
import { hmac, readSignInPass, signInCookie, signSignInPass } from '#base/preview-pass.ts'
import { hasFactor, requiresFactor } from '#collections/second-factors/factor.ts'
import type { User } from '#payload-types'
import { findUser, openSession } from './sessions.ts'

/** Milliseconds in which the second factor is entered, or set up. */
const lifetime = 15 * 60 * 1000

/**
 * Opens a session for a user who has proved the first factor: a password or a link. A user who has a second one, or has to
 * have it, gets a pass to enter it instead.
 *
 * @param hash of the password that was verified; of any if a link was
 * @param deed how they proved it, as the activity log says it
 */
export async function continueSignIn(
  req: PayloadRequest,
  { id, hash, message, deed }: { id: string; hash?: string | null; message: string; deed: string },
): Promise<Response> {
  const user = await findUser(req, id)
  if (!user || !(requiresFactor(user) || (await hasFactor(req, id))))
    return openSession(req, { id, hash, message, deed })
  if (user.disabled || (hash !== undefined && user.hash !== hash)) throw new AuthenticationError(req.t)
  const pass = signSignInPass({ user: id, password: fingerprint(user), deed, until: Date.now() + lifetime })
  return Response.json(
    { message: 'Now the code of your authenticator app.' },
    { headers: { 'Set-Cookie': createCookie(pass, lifetime) } },
  )
}

/** The user of the request's pass and what they proved; null without a pass that is valid. */
export async function findPassHolder(req: PayloadRequest): Promise<{ user: User; deed: string } | null> {
  const pass = readSignInPass(parseCookies(req.headers).get(signInCookie))
  const user = pass && (await findUser(req, pass.user))
  return user && !user.disabled && fingerprint(user) === pass.password ? { user, deed: pass.deed } : null
}

export const endPassCookie = (): string => createCookie('', 0)

/** The pass ends when the password changes. */
const fingerprint = ({ hash }: User): string => hmac('password', hash ?? '')

const createCookie = (value: string, milliseconds: number): string =>
  [
    `${signInCookie}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${milliseconds / 1000}`,
    ...(env.PUBLIC_ORIGIN_SCHEME === 'https' ? ['Secure'] : []),
  ].join('; ')
