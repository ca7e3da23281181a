import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { clientNetwork } from '#base/client-network.ts'
import { describeDevice } from '#base/describe-device.ts'
import { env } from '#base/env.ts'
import type { ActivityKind, Deed } from './kinds.ts'

type By = { id: string; name?: string | null; email: string }

/**
 * Adds an entry to the activity log, in the request's transaction if it has one. For what no change of a document shows:
 * sign-ins, what was read, what was exported. Changes of documents are recorded by themselves (`record-activity.ts`).
 *
 * @param by the signed-in user unless somebody else is given; null for a stranger
 */
export function noteActivity(req: PayloadRequest, deed: Deed, by?: By | null): Promise<void> {
  return appendEntry(req.payload.db, req, { deed, by: by === undefined ? asBy(req.user) : by })
}

/** As above, where only the database is at hand. */
export async function appendEntry(
  db: Pick<BaseDatabaseAdapter, 'create'>,
  req: Partial<PayloadRequest> | undefined,
  { deed, by }: { deed: Deed; by: By | null },
): Promise<void> {
  const { kind, words, collection, id, title, clinic } = deed
  const userName = by ? by.name || by.email : 'Somebody'
  const data = {
    createdAt: new Date(nextTime()).toISOString(),
    line: `${userName} ${words}`,
    kind,
    userName,
    userId: by?.id ?? null,
    origin: describeOrigin(req, kind),
    ofCollection: collection,
    ofId: id,
    title,
    tenant: clinic,
  }
  await db.create({ collection: 'activity', data, req, returning: false })
}

let last = 0

/** Now, in milliseconds, but later than the entry before: two of one save would be listed in any order. */
function nextTime(): number {
  const now = Date.now()
  const isTaken = now <= last && last - now < 1000
  last = isTaken ? last + 1 : now
  return last
}

export const asBy = (user: PayloadRequest['user'] | undefined): By | null => (user as By | null) ?? null

/** From where, in words. The address only where it tells a stranger's sign-in from one's own. */
function describeOrigin(req: Partial<PayloadRequest> | undefined, kind: ActivityKind): string {
  const { headers } = req ?? {}
  const forwardedFor = headers?.get('x-forwarded-for') ?? null
  const userAgent = headers?.get('user-agent') ?? null
  if (!forwardedFor && !userAgent) return 'the server itself'
  const device = describeDevice(userAgent)
  // An IPv4 address that came in over IPv6 is known by its own form.
  const network = clientNetwork(forwardedFor, env.TRUST_PROXY).replace(/^::ffff:/i, '')
  const isSignIn = kind === 'sign-in' || kind === 'refused-sign-in'
  return isSignIn && network ? `${device}, from ${network}` : device
}
