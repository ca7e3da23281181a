import type { Payload, PayloadRequest, Where } from 'payload'
import type { Reference } from '#payload-types'
import type { Target } from './reference-rows.ts'

/** The rows of other documents that point to a document. */
export async function findReferencesTo(
  { collection, id }: Target,
  req: PayloadRequest,
): Promise<Reference[]> {
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { and: [{ toCollection: { equals: collection } }, { toId: { equals: id } }] },
    depth: 0,
    pagination: false,
    // The caller tells the user only of documents that the user may read.
    overrideAccess: true,
    req,
  })
  return docs.filter((row) => row.fromCollection !== collection || row.fromId !== id)
}

/**
 * The documents of a collection that something published on a site refers to: a document of the clinic, one that the
 * network shares, or a practitioner of another clinic who also works there.
 *
 * @param clinic null for the network's own site
 */
export async function findPublicTargets(
  collection: string,
  clinic: string | null,
  payload: Payload,
): Promise<Set<string>> {
  const published: Where[] = [{ toCollection: { equals: collection } }, { published: { equals: true } }]
  const shared: Where = { owner: { exists: false } }
  const onSite: Where = clinic ? { or: [{ owner: { equals: clinic } }, shared] } : shared
  const placed = clinic ? await findPlacedPractitioners(clinic, payload) : []
  const fromPlaced: Where = {
    and: [{ fromCollection: { equals: 'practitioners' } }, { fromId: { in: placed } }],
  }
  const { values } = await payload.findDistinct({
    collection: 'references',
    field: 'toId',
    where: { and: [...published, placed.length > 0 ? { or: [onSite, fromPlaced] } : onSite] },
    // What is public does not depend on a user.
    overrideAccess: true,
  })
  return new Set(values.map(({ toId }) => toId))
}

/** The ids of a clinic's pages to which another published text of the clinic leads. Its menus do not count. */
export async function findLinkedPages(clinic: string, req: PayloadRequest): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'references',
    where: {
      and: [
        { toCollection: { equals: 'pages' } },
        { owner: { equals: clinic } },
        { published: { equals: true } },
        { path: { not_in: ['navigation.path', 'footerNavigation.path'] } },
      ],
    },
    depth: 0,
    pagination: false,
    // The caller tells the user only of the clinic's own pages.
    overrideAccess: true,
    req,
  })
  return new Set(docs.flatMap(({ fromId, toId }) => (fromId === toId ? [] : [toId])))
}

/** Whether a document, or its draft, refers to a picture. */
export async function refersTo(from: Target, picture: string, payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'references',
    where: {
      and: [
        { fromCollection: { equals: from.collection } },
        { fromId: { equals: from.id } },
        { toCollection: { equals: 'media' } },
        { toId: { equals: picture } },
      ],
    },
    // The caller has checked who may see the document.
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** Practitioners of other clinics who work in this one as well. */
async function findPlacedPractitioners(clinic: string, payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'practitioners',
    where: { and: [{ 'placements.clinic': { equals: clinic } }, { tenant: { not_equals: clinic } }] },
    depth: 0,
    pagination: false,
    select: {},
    // What is public does not depend on a user.
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}
