import { randomUUID } from 'node:crypto'
import {
  hmac,
  type PassPurpose,
  type PreviewPass,
  previewCookie,
  readPreviewPass,
  signPreviewPass,
} from '#base/preview-pass.ts'
import { countAttempt } from '#collections/rate-limits/attempts.ts'
import { clinicsWith, hasNetworkRole, type Member } from '#collections/shared/access/roles.ts'
import { isCurrentSession } from '#collections/users/sessions.ts'
import { canonicalPath } from '#domain/routes/site-address.ts'
import type { User } from '#payload-types'
import { payload } from '../payload.ts'
import type { Draft } from '../reader.ts'

export { previewCookie }

/** Milliseconds. Long enough for an editing session, short enough that a forgotten tab shows no drafts the next day. */
export const previewLifetime = 2 * 60 * 60 * 1000

/** Milliseconds. The browser follows the link at once; its address stays in histories and logs. */
const linkLifetime = 60 * 1000

/**
 * A pass for the address of a preview, to be exchanged on the clinic's host; null if the session has ended meanwhile.
 *
 * @param path of the one page that it opens, without a locale
 */
export async function createLinkPass(
  { user, session }: { user: string; session: string },
  { clinic, path }: { clinic: string; path: string },
): Promise<string | null> {
  const holder = await findHolder(user, session)
  if (!holder) return null
  const password = fingerprint(holder)
  return signPreviewPass({
    user,
    session,
    password,
    clinic,
    path,
    until: Date.now() + linkLifetime,
    code: randomUUID(),
  })
}

/** The pass for the cookie, for the pass of a link; null if that is invalid or was exchanged before. */
export async function exchangeLinkPass(signed: string | null, clinic: string): Promise<string | null> {
  const pass = verify(signed, clinic)
  if (!pass?.code || !(await findPassHolder(pass))) return null
  const { db } = await payload()
  const { code, ...rest } = pass
  if ((await countAttempt(db, { key: `preview ${code}`, limit: once })) > 0) return null
  return signPreviewPass({ ...rest, until: Date.now() + previewLifetime })
}

/**
 * A pass for the frame of the editor; null if the session has ended meanwhile. It is the same for an hour, so that a browser
 * keeps the pictures at addresses that hold it.
 */
export async function createFramePass(user: string, session: string, clinic: string): Promise<string | null> {
  const holder = await findHolder(user, session)
  if (!holder) return null
  const until = Math.ceil(Date.now() / hour + 1) * hour
  return signPreviewPass({ user, session, password: fingerprint(holder), clinic, until }, 'frame')
}

const hour = 60 * 60 * 1000

/**
 * Which drafts the holder of a pass sees on one page, which is named without a locale. A preview does not follow its editor
 * around the site.
 */
export async function findPageDraftAccess(
  signed: string | undefined,
  clinic: string,
  path: string,
): Promise<Draft> {
  const pass = verify(signed, clinic)
  const isOther = pass?.path !== undefined && canonicalPath(pass.path) !== canonicalPath(path)
  return isOther ? false : findDraftAccess(signed, clinic)
}

/**
 * Which drafts the holder of a pass sees: those of the clinic for its editors, the network's as well for network roles,
 * none for anybody else. Checked for every page, since a role may have been revoked.
 */
export async function findDraftAccess(
  signed: string | undefined,
  clinic: string,
  purpose: PassPurpose = 'preview',
): Promise<Draft> {
  const pass = verify(signed, clinic, purpose)
  if (!pass || pass.code) return false
  const user = await findPassHolder(pass)
  return user ? draftAccess(user, clinic) : false
}

export function draftAccess(member: Member, clinic: string): Draft {
  if (hasNetworkRole(member)) return 'network'
  return clinicsWith(member).includes(clinic) ? 'clinic' : false
}

const once = { free: 1, firstDelay: linkLifetime, maxDelay: linkLifetime, memory: linkLifetime }

/** The user of a pass, while their password is the same. */
async function findPassHolder({ user, session, password }: PreviewPass): Promise<User | null> {
  const holder = await findHolder(user, session)
  return holder && fingerprint(holder) === password ? holder : null
}

/** The user, unless disabled, while the session lasts. */
async function findHolder(id: string, session: string): Promise<User | null> {
  const user = await (await payload()).findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    // The pass identifies the user, who is not signed in on this host. Nothing of the user is shown.
    overrideAccess: true,
    showHiddenFields: true,
  })
  const isOpen = user?.sessions?.some((each) => each.id === session && isCurrentSession(each))
  return isOpen && !user?.disabled ? user : null
}

const fingerprint = ({ hash }: User): string => hmac('password', hash ?? '')

/** The pass, if it was signed by this installation, is for this clinic and has not expired. */
function verify(
  signed: string | null | undefined,
  clinic: string,
  purpose: PassPurpose = 'preview',
): PreviewPass | null {
  const pass = readPreviewPass(signed, purpose)
  return pass?.clinic === clinic ? pass : null
}
