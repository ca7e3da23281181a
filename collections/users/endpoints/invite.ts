import { randomBytes } from 'node:crypto'
import {
  APIError,
  addDataAndFileToRequest,
  type Endpoint,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { createPasswordLink } from '#collections/password-links/links.ts'
import {
  type ClinicRole,
  clinicRoles,
  getMember,
  isNetworkAdmin,
  type NetworkRole,
  networkRoles,
} from '#collections/shared/access/roles.ts'
import { hasMailServer } from '#collections/shared/email-adapter.ts'
import type { User } from '#payload-types'
import { verifyCurrentPassword } from '../current-password.ts'
import { sendInvitation } from '../mails.ts'
import { findUser } from '../sessions.ts'

const week = 7 * 24

/**
 * `{ name, email, role, clinic?, currentPassword }`: creates an account without a password that anybody knows, and mails its
 * user a link to set one. A clinic's role needs the clinic's id.
 */
export const inviteUser: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    await verifyCurrentPassword(req)
    const { name, email, role, clinic } = (req.data ?? {}) as Record<string, unknown>
    const roles = toRoles(role, clinic)
    req.context.awaitsPassword = true
    const user = await req.payload.create({
      collection: 'users',
      data: {
        ...roles,
        name: String(name ?? ''),
        email: String(email ?? ''),
        // Nobody learns it: the link sets another one.
        password: randomBytes(32).toString('base64url'),
      },
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc: { id: user.id }, message: await invite(req, user) }, { status: 201 })
  },
}

/** Mails another link to a user who has not set a password yet. */
export const inviteAgain: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    const user = isNetworkAdmin(getMember(req)) ? await findUser(req, String(req.routeParams?.id)) : null
    if (!user || user.disabled) throw new APIError('There is no such user to invite.', 404, null, true)
    if (!user.awaitsPassword)
      throw new APIError(
        `${user.name} has set a password already. They ask for a new one with “Forgot password?”.`,
        400,
        null,
        true,
      )
    return Response.json({ message: await invite(req, user) })
  },
}

/** @returns what the admin should know of it */
async function invite(req: PayloadRequest, user: Pick<User, 'id' | 'name' | 'email'>): Promise<string> {
  const { payload } = req
  const byHand = `Give ${user.name} a link yourself, with \`npm run admin:link -- ${user.email}\` on the server.`
  if (!hasMailServer(payload)) return `No mail was sent, because no mail server is set up. ${byHand}`
  try {
    const link = await createPasswordLink(payload, user.id, week)
    await sendInvitation(payload, { to: user.email, link, from: inviterName(req) })
    return `An invitation was sent to ${user.email}. Its link is valid for a week.`
  } catch (err) {
    payload.logger.error({ err, msg: 'An invitation could not be sent' })
    return `The account exists, but the mail could not be sent. Try “Send the invitation again” later. ${byHand}`
  }
}

const inviterName = ({ user }: PayloadRequest): string =>
  (user as Pick<User, 'name'> | null)?.name || 'A network admin'

function toRoles(role: unknown, clinic: unknown): Pick<User, 'roles' | 'tenants'> {
  const ofNetwork = networkRoles.find((each): each is NetworkRole => each === role)
  if (ofNetwork) return { roles: [ofNetwork] }
  const ofClinic = clinicRoles.find((each): each is ClinicRole => each === role)
  if (!ofClinic) throw invalid('role', 'Role', 'Choose a role.')
  if (typeof clinic !== 'string' || !clinic)
    throw invalid('clinic', 'Clinic', 'Choose the clinic in which they hold the role.')
  return { tenants: [{ tenant: clinic, roles: [ofClinic] }] }
}

const invalid = (path: string, label: string, message: string) =>
  new ValidationError({ collection: 'users', errors: [{ label, message, path }] })
