import type { Payload, PayloadRequest, Where } from 'payload'
import type { Reference } from '#payload-types'
import { findByAddresses, ownPageAddresses } from './find-by-address.ts'
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

/**
 * The ids of a clinic's pages to which another published text of its site leads: one of the clinic, or a shared one by its address.
 * Menus do not count.
 *
 * @param shared the shared documents that the site shows
 */
export async function findLinkedPages(
  clinic: string,
  shared: readonly Target[],
  req: PayloadRequest,
): Promise<Set<string>> {
  const [own, byAddress] = await Promise.all([
    findRows(
      [
        { toCollection: { equals: 'pages' } },
        { owner: { equals: clinic } },
        { path: { not_in: ['navigation.path', 'footerNavigation.path'] } },
      ],
      req,
    ),
    findRows([{ toCollection: { equals: ownPageAddresses } }], req),
  ])
  const isShown = new Set(shared.map(nameOf))
  const addresses = byAddress
    .filter(({ fromCollection, fromId }) => isShown.has(nameOf({ collection: fromCollection, id: fromId })))
    .map(({ toId }) => toId)
  const findByAddress = await findByAddresses(addresses, clinic, req)
  return new Set([
    ...own.flatMap(({ fromId, toId }) => (fromId === toId ? [] : [toId])),
    ...addresses.flatMap((address) => findByAddress(address)?.id ?? []),
  ])
}

const nameOf = ({ collection, id }: Target): string => `${collection}:${id}`

async function findRows(where: Where[], req: PayloadRequest): Promise<Reference[]> {
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { and: [{ published: { equals: true } }, ...where] },
    depth: 0,
    pagination: false,
    // The caller tells the user only of the clinic's own pages.
    overrideAccess: true,
    req,
  })
  return docs
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
