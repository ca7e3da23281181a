import type { Payload, Where } from 'payload'

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
