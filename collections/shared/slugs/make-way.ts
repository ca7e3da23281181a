import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Post } from '#payload-types'
import { findFreeSlug } from './holders.ts'

/**
 * When the network publishes a document, clinics' documents with its slug get a number, so that the network's page shows on
 * every site. They keep their text and their publication; where the clinic hides the network's page, their old address
 * redirects to them.
 */
export const makeWayForNetwork: CollectionBeforeChangeHook = async ({ data, collection, req }) => {
  if (data.owner || data._status !== 'published' || data.deletedAt) return data
  const { docs } = await req.payload.find({
    collection: collection.slug as 'posts',
    where: { and: [{ slug: { equals: data.slug } }, { ownerKey: { not_equals: 'network' } }] },
    depth: 0,
    select: { owner: true, slug: true, formerSlugs: true },
    limit: 0,
    pagination: false,
    // The network's editors need not have access to the clinics' documents.
    overrideAccess: true,
    req,
  })
  for (const { id, owner, slug, formerSlugs } of docs) {
    const free = await findFreeSlug(`${slug}-2`, collection.slug, { id, owner }, req)
    await moveAside(collection.slug, { id, slug: free, formerSlugs: [...(formerSlugs ?? []), slug] }, req)
  }
  return data
}

type Move = { id: string; slug: string; formerSlugs: string[] }

/**
 * Writes the slug alone, to the document and its newest version: a save would publish a newer draft, and would be refused
 * for faults in other fields, which the network can't correct. A draft that has another slug already keeps it.
 */
export async function moveAside(
  collection: string,
  { id, slug, formerSlugs }: Move,
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  const data = { slug, formerSlugs, updatedAt: new Date().toISOString() }
  const where = { id: { equals: id } }
  const stored = await db.findOne<Post>({ collection: collection as 'posts', where, req })
  // The whole document: on SQLite, lists that are missing would be emptied.
  await db.updateOne({ collection: collection as 'posts', id, data: { ...stored, ...data }, req })
  const { docs } = await db.findVersions<Post>({
    collection: collection as 'posts',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  for (const { id: versionId, parent, createdAt, version } of docs) {
    const versionData = {
      parent,
      latest: true,
      createdAt,
      updatedAt: data.updatedAt,
      version: { ...version, ...data, slug: version.slug === stored?.slug ? slug : version.slug },
    }
    // The generated types differ by collection, which is known at run time only.
    await db.updateVersion({ collection: collection as 'posts', id: versionId, versionData, req } as never)
  }
}
