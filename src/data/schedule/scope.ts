import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { type Action, type PolicyCollection, policy, rulesFor } from '#collections/shared/access/policy.ts'
import { getMember, type Reference, toId } from '#collections/shared/access/roles.ts'
import { siteTimeZone } from '#domain/publication/dates.ts'
import { findClinicById } from '../find-clinic.ts'

/** The document of a change, as its user may read it. */
export type FoundDocument = {
  collection: CollectionSlug
  id: string
  /** The clinic that it belongs to; null for the network. */
  owner: string | null
  title: string
  isTrashed: boolean
}

/** Whether documents of a collection can be scheduled: those with drafts. */
export const hasDrafts = (payload: Payload, collection: string): boolean =>
  Object.hasOwn(policy, collection) &&
  Boolean(payload.collections[collection as CollectionSlug].config.versions?.drafts)

/** Null where the user may not read it, or it is nothing that can be scheduled. */
export async function findDocument(
  payload: Payload,
  user: TypedUser,
  { collection, id }: { collection: string; id: string },
): Promise<FoundDocument | null> {
  if (!hasDrafts(payload, collection)) return null
  return (await findDocuments(payload, user, { collection, ids: [id] })).get(id) ?? null
}

/** Those that the user may read, by id. */
export async function findDocuments(
  payload: Payload,
  user: TypedUser,
  { collection, ids }: { collection: string; ids: readonly string[] },
): Promise<Map<string, FoundDocument>> {
  const slug = collection as CollectionSlug
  const titleField = payload.collections[slug].config.admin.useAsTitle ?? 'id'
  const { docs } = await payload
    .find({
      collection: slug,
      where: { id: { in: [...ids] } },
      select: { [titleField]: true, tenant: true, owner: true, deletedAt: true },
      draft: true,
      trash: true,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user,
    })
    // Payload refuses a user who may read none at all.
    .catch(() => ({ docs: [] }))
  return new Map(
    docs.map((found) => {
      // The generated types have no fields that every collection has.
      const doc = found as unknown as Record<string, unknown> & { id: string }
      const title = doc[titleField]
      const document = {
        collection: slug,
        id: doc.id,
        owner: ownerOf(collection, doc),
        title: (typeof title === 'string' && title.trim()) || 'Untitled',
        isTrashed: Boolean(doc.deletedAt),
      }
      return [doc.id, document]
    }),
  )
}

/** The clinic that a document belongs to; null for the network. */
export const ownerOf = (
  collection: string,
  { id, tenant, owner }: { id: string; tenant?: unknown; owner?: unknown },
): string | null =>
  rulesFor(collection).belongs === 'clinic' ? id : toId((tenant ?? owner) as Reference | null | undefined)

/** Whether the user may do something with documents of a clinic, or of the network where `owner` is null. */
export function isAllowed(
  user: TypedUser,
  action: Action,
  { collection, owner }: { collection: string; owner: string | null },
): boolean {
  const clinics = clinicsFor(getMember({ user }), rulesFor(collection as PolicyCollection)[action])
  return clinics === 'all' || (owner !== null && clinics.includes(owner))
}

/** Of a clinic’s site; UTC for the network. */
export async function timeZoneOf(owner: string | null): Promise<string> {
  const clinic = owner ? await findClinicById(owner) : null
  return clinic ? siteTimeZone(clinic) : 'UTC'
}
