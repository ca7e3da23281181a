import { APIError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { createPasswordLink, takePasswordLink } from '#collections/password-links/links.ts'
import { continueSignIn } from '../continue-sign-in.ts'
import { sendNotice, sendPasswordLink } from '../mails.ts'
import { findUserByEmail, inTransaction } from '../sessions.ts'
import {
  countLinkAttempt,
  countLinkRequest,
  takeBackLinkAttempt,
  takeBackLinkRequest,
} from '../sign-in-limits.ts'

/**
 * Replaces Payload's forgotten password, which voids a link that was created before. The response waits for nothing that
 * depends on whether the account exists.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email = req.data?.email
    if (typeof email !== 'string' || !email.trim()) throw new APIError('Email is missing.', 400, null, true)
    await countLinkRequest(req, email)
    void mailPasswordLink(req, email)
    return Response.json({ message: req.t('general:success') })
  },
}

async function mailPasswordLink(req: PayloadRequest, email: string): Promise<void> {
  const { payload } = req
  try {
    const user = await findUserByEmail(req, email)
    if (!user || user.disabled) return
    await sendPasswordLink(payload, { to: user.email, link: await createPasswordLink(payload, user.id, 1) })
  } catch (err) {
    payload.logger.error({ err, msg: 'A password link could not be sent' })
    await takeBackLinkRequest(req, email).catch(() => {})
  }
}

/** Replaces Payload's reset: sets the password of a link's user, ends all sessions and opens a new one. */
export const resetPassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { token, password } = req.data ?? {}
    if (typeof token !== 'string' || typeof password !== 'string' || !token || !password)
      throw new APIError('A link’s token and a password are needed.', 400, null, true)
    // Whoever is signed in in this browser has no part in it.
    req.user = null
    await countLinkAttempt(req)
    const { response, email } = await inTransaction(req, async () => {
      const id = await takePasswordLink(req, token)
      const user = id && (await findActiveUser(req, id))
      if (!user) throw invalidLink()
      await req.payload.update({
        collection: 'users',
        id: user.id,
        data: { password },
        // The link proves who it is; nobody is signed in.
        overrideAccess: true,
        req,
      })
      const message = req.t('authentication:passwordResetSuccessfully')
      const deed = 'set a new password with a link, and signed in'
      return { response: await continueSignIn(req, { id: user.id, message, deed }), email: user.email }
    })
    await takeBackLinkAttempt(req)
    void sendNotice(req.payload, { to: email, change: 'The password of your account was set with a link.' })
    return response
  },
}

async function findActiveUser(req: PayloadRequest, id: string) {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    // The link proves who it is; nobody is signed in.
    overrideAccess: true,
    req,
  })
  return user?.disabled ? null : user
}

const invalidLink = () =>
  new APIError('This link is invalid, has been used or has expired. Request a new one.', 403, null, true)
