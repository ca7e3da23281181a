import { createHash, randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { env, toOrigin } from '#base/env.ts'

/**
 * Creates a link with which a user sets a password. Whoever has it can sign in as that user, so it goes to the user's
 * mailbox or to the terminal, and nowhere else.
 */
export async function createPasswordLink(payload: Payload, user: string, hours: number): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + hours * 60 * 60 * 1000).toISOString()
  await payload.db.create({ collection, data: { user, tokenHash: hash(token), expiresAt } })
  return `${toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST)}/admin/reset/${token}`
}

/** Uses up a link. Returns the id of its user; null if the link is unknown, used or expired. */
export async function takePasswordLink(req: PayloadRequest, token: string): Promise<string | null> {
  const where = { tokenHash: { equals: hash(token) }, expiresAt: { greater_than: new Date().toISOString() } }
  const link = await req.payload.db.findOne<Link>({ collection, where, req })
  if (!link?.user) return null
  await deletePasswordLinks(req, link.user)
  return link.user
}

/** Deletes every link of a user, and those of anybody that have expired. */
export async function deletePasswordLinks(req: PayloadRequest, user: string): Promise<void> {
  const expired = { expiresAt: { less_than: new Date().toISOString() } }
  await req.payload.db.deleteMany({ collection, where: { or: [{ user: { equals: user } }, expired] }, req })
}

type Link = { id: string; user: string | null }
const collection = 'password-links'

const hash = (token: string): string => createHash('sha256').update(token).digest('base64url')
