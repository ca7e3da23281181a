import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError, type Where } from 'payload'
import { collectReferences, type Reference } from '#blocks/collect-references.ts'
import { type PolicyCollection, rulesFor } from '../access/policy.ts'
import { toId } from '../access/roles.ts'
import { refuseToPublish, type SavedDocument } from './publishing.ts'

/**
 * Refuses references to another clinic's documents or to missing ones, in drafts as well, so that nobody who knows an id
 * can show another clinic's image or name on a site. The network's documents may refer only to the network's. A document
 * that has been deleted since the last save is the exception: a draft may still refer to it.
 */
export const validateReferences: CollectionBeforeChangeHook = async (args) => {
  const { data, originalDoc, collection, req } = args
  const before = new Set(collectReferences(collection.fields, originalDoc).map(({ id }) => id))
  const invalid = await findInvalidReferences(args)
  checked.set(data, invalid)
  const errors = invalid.filter(({ id, isDeleted }) => !isDeleted || !before.has(id))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return data
}

/** Refuses to publish references to documents that have been deleted. Runs right after `validateReferences`. */
export const refuseDeletedReferences = refuseToPublish(async (args) => {
  const invalid = checked.get(args.data) ?? (await findInvalidReferences(args))
  return invalid.filter(({ isDeleted }) => isDeleted)
})

/** What was found in the data of a save, for the check that follows. */
const checked = new WeakMap<object, readonly InvalidReference[]>()

/** `isDeleted`: it is in the trash or gone, else it belongs to another clinic. */
type InvalidReference = { id: string; path: string; message: string; isDeleted: boolean }

async function findInvalidReferences(args: SavedDocument): Promise<InvalidReference[]> {
  const { data, originalDoc, collection, req } = args
  const { belongs } = rulesFor(collection.slug as PolicyCollection)
  const field = belongs === 'owner' ? 'owner' : 'tenant'
  const clinic =
    belongs === 'clinic'
      ? (originalDoc?.id ?? null)
      : toId(field in data ? data[field] : originalDoc?.[field])
  const references = collectReferences(collection.fields, data).filter(
    ({ path }) => path !== field && path !== 'updatedBy',
  )
  const invalid: InvalidReference[] = []
  for (const [to, group] of Map.groupBy(references, (reference) => reference.collection)) {
    if (to === 'users') continue
    // Placements refer to other clinics by design; `enforceOwnership` checks which ones a user may add.
    const isPlacement = to === 'clinics' && belongs === 'placed'
    const allowed = isPlacement ? {} : selectableBy(to as PolicyCollection, clinic)
    invalid.push(...(await findInvalid(to as PolicyCollection, group, allowed, req)))
  }
  return invalid
}

async function findInvalid(
  to: PolicyCollection,
  references: readonly Reference[],
  allowed: Where,
  req: PayloadRequest,
): Promise<InvalidReference[]> {
  const ids = [...new Set(references.map(({ id }) => id))].filter((id) => isWellFormed(id, req))
  const selectable = await findStates(to, { and: [{ id: { in: ids } }, allowed] }, req)
  const unknown = ids.filter((id) => !selectable.has(id))
  const foreign = unknown.length > 0 ? await findStates(to, { id: { in: unknown } }, req) : new Map()
  const { singular } = req.payload.collections[to].config.labels
  const kind = typeof singular === 'string' ? singular.toLowerCase() : 'document'
  return references.flatMap(({ id, path, words }) => {
    const found = selectable.get(id)
    if (found && !found.isTrashed) return []
    const isDeleted = ids.includes(id) && !foreign.has(id)
    const message = isDeleted
      ? words
        ? `The ${kind} that “${words}” links to has been deleted. Choose another one, or remove the link.`
        : `The ${kind} ${found?.title ? `“${found.title}” ` : ''}chosen here has been deleted. Choose another one.`
      : `The ${kind} chosen here does not exist or belongs to another clinic. Choose another one.`
    return [{ id, path, message, isDeleted }]
  })
}

type State = { isTrashed: boolean; title: unknown }

/** The documents that a filter finds, by id, also those in the trash. */
async function findStates(
  collection: PolicyCollection,
  where: Where,
  req: PayloadRequest,
): Promise<Map<string, State>> {
  const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
  const { docs } = await req.payload.find({
    collection: collection as 'pages',
    where,
    depth: 0,
    select: { deletedAt: true, [useAsTitle]: true },
    pagination: false,
    draft: true,
    trash: true,
    // Whether a document may be referred to depends on the referring document's clinic, not on the user.
    overrideAccess: true,
    req,
  })
  return new Map(
    // The generated types have no index signature, and the collection is known at run time only.
    (docs as unknown as Record<string, unknown>[]).map((doc) => [
      String(doc.id),
      { isTrashed: Boolean(doc.deletedAt), title: doc[useAsTitle] },
    ]),
  )
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
