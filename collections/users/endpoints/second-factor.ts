import { APIError, addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { clinicOfUser } from '#collections/activity/describe-change.ts'
import { noteActivity } from '#collections/activity/note-activity.ts'
import {
  beginFactor,
  confirmFactor,
  countRecoveryCodes,
  hasFactor,
  removeFactor,
  requiresFactor,
  spendCode,
} from '#collections/second-factors/factor.ts'
import { getMember, isNetworkAdmin } from '#collections/shared/access/roles.ts'
import type { User } from '#payload-types'
import { endPassCookie, findPassHolder } from '../continue-sign-in.ts'
import { requireVerifiedPassword, verifyCurrentPassword } from '../current-password.ts'
import { sendNotice } from '../mails.ts'
import { noteRefusedSignIn } from '../note-sign-in.ts'
import { findUser, inTransaction, openSession } from '../sessions.ts'
import { beginPasswordAttempt } from '../sign-in-limits.ts'

/** While signing in: `{ name }` if a code is to be entered, with `{ key, uri }` if the factor is to be set up first. */
const begin: Endpoint = {
  path: '/second-factor/begin',
  method: 'post',
  handler: async (req) => {
    const { user } = await requirePass(req)
    const setUp = (await hasFactor(req, user.id)) ? {} : await beginFactor(req, user)
    return Response.json({ name: user.name, ...setUp })
  },
}

/** While signing in: `{ code }` opens the session. After a set-up the answer has the recovery codes, this once. */
const enter: Endpoint = {
  path: '/second-factor/enter',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { user, deed } = await requirePass(req)
    const code = String(req.data?.code ?? '')
    // Counted apart from passwords, of which a right one forgets the failed ones.
    const attempt = await beginPasswordAttempt(req, `code of ${user.email}`)
    const proof = await inTransaction(req, () => prove(req, user, code))
    if (!proof) {
      await noteRefusedSignIn(req, user, 'code')
      throw wrongCode()
    }
    await attempt.succeed()
    const message = req.t('authentication:passed')
    const opened = await openSession(req, {
      id: user.id,
      hash: user.hash,
      message,
      deed: `${deed}, with a ${proof.by}`,
    })
    const headers = new Headers(opened.headers)
    headers.append('Set-Cookie', endPassCookie())
    return Response.json({ ...(await opened.json()), recoveryCodes: proof.recoveryCodes }, { headers })
  },
}

type Proof = { by: string; recoveryCodes?: string[] }

async function prove(req: PayloadRequest, user: User, code: string): Promise<Proof | null> {
  if (await hasFactor(req, user.id)) {
    const by = await spendCode(req, user.id, code)
    return by && { by }
  }
  const recoveryCodes = await setUp(req, user, code)
  return recoveryCodes && { by: 'code', recoveryCodes }
}

/** On one's own account: whether there is a second factor, has to be one, and how many recovery codes are left. */
const state: Endpoint = {
  path: '/second-factor',
  method: 'get',
  handler: async (req) => {
    const user = await requireUser(req)
    const recoveryCodes = await countRecoveryCodes(req, user.id)
    return Response.json({ isOn: recoveryCodes !== null, isRequired: requiresFactor(user), recoveryCodes })
  },
}

/** `{ currentPassword }` -> `{ key, uri }`, for `confirm`. */
const beginOwn: Endpoint = {
  path: '/second-factor/set-up',
  method: 'post',
  handler: async (req) => {
    const user = await requireUser(req)
    await requirePassword(req, 'set up a second factor')
    if (await hasFactor(req, user.id))
      throw new APIError('You have a second factor already. Remove it first.', 400, null, true)
    return Response.json(await beginFactor(req, user))
  },
}

/** `{ code }` -> `{ recoveryCodes }` */
const confirm: Endpoint = {
  path: '/second-factor/confirm',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const user = await requireUser(req)
    const attempt = await beginPasswordAttempt(req, `code of ${user.email}`)
    const recoveryCodes = await inTransaction(req, () => setUp(req, user, String(req.data?.code ?? '')))
    if (!recoveryCodes) throw wrongCode()
    await attempt.succeed()
    return Response.json({ recoveryCodes })
  },
}

/** `{ currentPassword }`: one's own, unless a role requires it. */
const removeOwn: Endpoint = {
  path: '/second-factor/remove',
  method: 'post',
  handler: async (req) => {
    const user = await requireUser(req)
    if (requiresFactor(user))
      throw new APIError('Your role requires a second factor, so it can’t be removed.', 400, null, true)
    await requirePassword(req, 'remove your second factor')
    return remove(req, user)
  },
}

/** `{ currentPassword }`: a network admin removes that of a user who has lost the phone. A required one is set up at the next sign-in. */
const removeOther: Endpoint = {
  path: '/:id/second-factor/remove',
  method: 'post',
  handler: async (req) => {
    if (!isNetworkAdmin(getMember(req))) throw new Forbidden(req.t)
    await requirePassword(req, 'remove a second factor')
    const user = await findUser(req, String(req.routeParams?.id))
    if (!user) throw new APIError('There is no such user.', 404, null, true)
    return remove(req, user)
  },
}

export const secondFactorEndpoints: Endpoint[] = [
  begin,
  enter,
  state,
  beginOwn,
  confirm,
  removeOwn,
  removeOther,
]

async function requirePass(req: PayloadRequest) {
  // Whoever is signed in in this browser has no part in it.
  req.user = null
  const holder = await findPassHolder(req)
  if (!holder)
    throw new APIError(
      'Too much time has passed. Enter your email address and password again.',
      401,
      null,
      true,
    )
  return holder
}

async function requireUser(req: PayloadRequest): Promise<User> {
  const user = req.user && (await findUser(req, String(req.user.id)))
  if (!user) throw new Forbidden(req.t)
  return user
}

async function requirePassword(req: PayloadRequest, reason: string): Promise<void> {
  await addDataAndFileToRequest(req)
  await verifyCurrentPassword(req)
  requireVerifiedPassword(req, reason)
}

async function setUp(req: PayloadRequest, user: User, code: string): Promise<string[] | null> {
  const codes = await confirmFactor(req, user.id, code)
  if (codes) await note(req, { user, by: user, words: 'set up a second factor' })
  return codes
}

async function remove(req: PayloadRequest, user: User): Promise<Response> {
  await inTransaction(req, async () => {
    const hadOne = await removeFactor(req, user.id)
    if (hadOne) await note(req, { user, words: `removed the second factor of ${user.name}` })
  })
  void sendNotice(req.payload, { to: user.email, change: 'The second factor of your account was removed.' })
  return Response.json({ message: 'The second factor was removed.' })
}

function note(
  req: PayloadRequest,
  { user, by, words }: { user: User; by?: User; words: string },
): Promise<void> {
  const { id, name } = user
  const deed = {
    kind: 'account',
    collection: 'users',
    id,
    title: name,
    clinic: clinicOfUser(user),
    words,
  } as const
  return noteActivity(req, deed, by)
}

const wrongCode = () =>
  new APIError(
    'This code is not right, or was used before. Wait for the next one in your app, and enter its six digits.',
    400,
    null,
    true,
  )
