import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#base/env.ts'
import { clinicsWith, hasNetworkRole, type Member } from '#collections/shared/access/roles.ts'
import { payload } from '../payload.ts'
import type { Draft } from '../reader.ts'

/** Who may see drafts, of which clinic, until when (milliseconds since 1970). */
export type PreviewPass = { user: string; clinic: string; until: number }

export const previewCookie = 'preview'

/** Long enough for an editing session, short enough that a forgotten tab shows no drafts the next day. */
export const previewLifetime = 2 * 60 * 60 * 1000

/** A pass signed with this installation's secret. */
export function signPass(pass: PreviewPass): string {
  const body = Buffer.from(JSON.stringify(pass)).toString('base64url')
  return `${body}.${sign(body)}`
}

/** The pass, if its signature is valid, it is for this clinic and it has not expired. */
export function readPass(signed: string | undefined, clinic: string): PreviewPass | null {
  const [body, signature] = signed?.split('.') ?? []
  if (!body || !signature || !isEqual(signature, sign(body))) return null
  const pass = JSON.parse(Buffer.from(body, 'base64url').toString()) as PreviewPass
  return pass.clinic === clinic && pass.until > Date.now() ? pass : null
}

/**
 * Which drafts the holder of a pass sees: those of the clinic for its editors, the network's as well for network roles,
 * none for anybody else. Checked for every page, since a role may have been revoked.
 */
export async function findDraftAccess(signed: string | undefined, clinic: string): Promise<Draft> {
  const pass = readPass(signed, clinic)
  if (!pass) return false
  const user = await (await payload()).findByID({
    collection: 'users',
    id: pass.user,
    depth: 0,
    disableErrors: true,
    // The pass identifies the user, who is not signed in on this host; only the roles are read.
    overrideAccess: true,
    select: { roles: true, tenants: true },
  })
  return user ? draftAccess(user as Member, clinic) : false
}

export function draftAccess(member: Member, clinic: string): Draft {
  if (hasNetworkRole(member)) return 'network'
  return clinicsWith(member).includes(clinic) ? 'clinic' : false
}

const sign = (body: string): string =>
  createHmac('sha256', `preview:${env.PAYLOAD_SECRET}`).update(body).digest('base64url')

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
