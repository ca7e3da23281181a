import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createLocalReq, type TypedUser } from 'payload'
import { toOrigin } from '#base/env.ts'
import { readSharedPass, signSharedPass } from '#base/preview-pass.ts'
import { countAttempt } from '#collections/rate-limits/attempts.ts'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import { canonicalPath } from '#domain/routes/site-address.ts'
import type { PreviewLink } from '#payload-types'
import { findActingUser } from '../acting-user.ts'
import { payload } from '../payload.ts'
import type { Draft } from '../reader.ts'
import { findPreviewed } from './find-preview.ts'

/** Milliseconds. */
const lifetime = 7 * 24 * 60 * 60 * 1000

type SharedRequest = { collection: string; id: string; clinic: string | null }

/** A link to one draft for somebody without an account, or why there is none, for the editor to read. */
export async function createSharedLink(
  user: TypedUser,
  { collection, id, clinic }: SharedRequest,
): Promise<{ address: string } | { problem: string }> {
  const found = await findPreviewed(user, { collection, id, path: null, clinic })
  if ('problem' in found) return found
  if (!mayShare(user, found.clinic)) return { problem: 'You may not share previews of this clinic.' }
  const code = randomBytes(24).toString('base64url')
  const { id: link } = await (await payload()).create({
    collection: 'preview-links',
    data: {
      owner: found.clinic,
      sharedBy: String(user.id),
      ofCollection: collection,
      ofId: id,
      path: found.path,
      until: new Date(Date.now() + lifetime).toISOString(),
      codeHash: hash(code),
    },
    depth: 0,
    // Nobody may write links but this function, which has checked the access.
    overrideAccess: true,
  })
  const address = new URL('/preview', toOrigin(found.host))
  address.searchParams.set('shared', `${link}.${code}`)
  return { address: String(address) }
}

/** The pass for the cookie and the page that it opens, for what a shared link names; null if it is invalid or was used before. */
export async function exchangeSharedLink(
  named: string,
  clinic: string,
): Promise<{ pass: string; path: string; until: number } | null> {
  const [id = '', code = ''] = named.split('.')
  const link = await findLink(id, clinic)
  if (!link || !isSame(link.codeHash, hash(code))) return null
  const database = await payload()
  if ((await countAttempt(database.db, { key: `shared preview ${id}`, limit: once })) > 0) return null
  await database.update({
    collection: 'preview-links',
    id,
    data: { usedAt: new Date().toISOString() },
    depth: 0,
    // Whoever has the code may use the link; only the time is written.
    overrideAccess: true,
  })
  const until = Date.parse(link.until)
  return { pass: signSharedPass({ link: id, clinic, until }), path: link.path, until }
}

/** What the holder of a shared link's pass sees on a page: the one draft, on its own page. Checked for every page. */
export async function findSharedDraft(
  signed: string | undefined,
  clinic: string,
  path?: string,
): Promise<Draft> {
  const pass = readSharedPass(signed)
  const link = pass && pass.clinic === clinic ? await findLink(pass.link, clinic) : null
  if (!link || (path !== undefined && canonicalPath(link.path) !== canonicalPath(path))) return false
  return { collection: link.ofCollection, id: link.ofId }
}

/** A link that has neither expired nor been revoked, of somebody who may still share the clinic's drafts. */
async function findLink(id: string, clinic: string): Promise<PreviewLink | null> {
  const database = await payload()
  const link = await database.findByID({
    collection: 'preview-links',
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    // Whoever opens a shared link has no account. Nothing of the row is shown.
    overrideAccess: true,
  })
  if (link?.owner !== clinic || Date.parse(link.until) <= Date.now()) return null
  if (!link.sharedBy) return link
  const maker = await findActingUser(await createLocalReq({}, database), link.sharedBy)
  return mayShare(maker, clinic) ? link : null
}

/** @param user null if the account has been deleted */
function mayShare(user: TypedUser | null, clinic: string): boolean {
  const allowed = clinicsFor(getMember({ user }), endpointPolicy['share-preview'])
  return allowed === 'all' || allowed.includes(clinic)
}

const once = { free: 1, firstDelay: lifetime, maxDelay: lifetime, memory: lifetime }

const hash = (code: string): string => createHash('sha256').update(code).digest('base64url')

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
