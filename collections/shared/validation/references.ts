import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError, type Where } from 'payload'
import { collectReferences, type Reference } from '#blocks/collect-references.ts'
import { type PolicyCollection, rulesFor } from '../access/policy.ts'
import { toId } from '../access/roles.ts'

/**
 * Refuses references to another clinic's documents or to missing ones, in drafts as well, so that nobody who knows an id
 * can show another clinic's image or name on a site. The network's documents may refer only to the network's.
 */
export const validateReferences: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const { belongs } = rulesFor(collection.slug as PolicyCollection)
  const field = belongs === 'owner' ? 'owner' : 'tenant'
  const clinic =
    belongs === 'clinic'
      ? (originalDoc?.id ?? null)
      : toId(field in data ? data[field] : originalDoc?.[field])
  const references = collectReferences(collection.fields, data).filter(
    ({ path }) => path !== field && path !== 'updatedBy',
  )
  const errors = await findInvalidReferences(references, clinic, belongs === 'placed', req)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return data
}

async function findInvalidReferences(
  references: Reference[],
  clinic: string | null,
  placed: boolean,
  req: PayloadRequest,
) {
  const errors: { path: string; message: string }[] = []
  for (const [collection, group] of Map.groupBy(references, (reference) => reference.collection)) {
    // Placements refer to other clinics by design; `enforceOwnership` checks which ones a user may add.
    if (collection === 'users' || (collection === 'clinics' && placed)) continue
    const ids = [...new Set(group.map(({ id }) => id))].filter((id) => isWellFormed(id, req))
    const { docs } = await req.payload.find({
      collection: collection as 'pages',
      where: { and: [{ id: { in: ids } }, selectableBy(collection as PolicyCollection, clinic)] },
      depth: 0,
      select: {},
      pagination: false,
      draft: true,
      // Whether a document may be referred to depends on the referring document's clinic, not on the user.
      overrideAccess: true,
      req,
    })
    const known = new Set(docs.map(({ id }) => String(id)))
    for (const { id, path } of group) {
      if (!known.has(id)) {
        errors.push({
          path,
          message: `This refers to a document in "${collection}" that does not exist or belongs to another clinic. Choose another one.`,
        })
      }
    }
  }
  return errors
}

/** A malformed id would make MongoDB reject the whole query with a server error. */
const isWellFormed = (id: string, { payload }: PayloadRequest): boolean =>
  payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)

function selectableBy(collection: PolicyCollection, clinic: string | null): Where {
  const none: Where = { id: { equals: null } }
  switch (rulesFor(collection).belongs) {
    case 'owner':
      return clinic
        ? { or: [{ owner: { exists: false } }, { owner: { equals: clinic } }] }
        : { owner: { exists: false } }
    case 'tenant':
      return clinic ? { tenant: { equals: clinic } } : none
    case 'placed':
      return clinic
        ? { or: [{ tenant: { equals: clinic } }, { 'placements.clinic': { equals: clinic } }] }
        : {}
    case 'clinic':
      return clinic ? { id: { equals: clinic } } : none
    case 'network':
      return {}
    case 'user':
      return none
  }
}
