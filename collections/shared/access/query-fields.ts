import {
  buildVersionCollectionFields,
  type FlattenedField,
  getLocalizedPaths,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

export type QueriedCollection = { collection: SanitizedCollectionConfig; req: PayloadRequest }

/**
 * The fields that a path such as `version.title` or `tenant.name` passes through, one for each document on its way; null
 * if the path is none, or if a field on it is hidden.
 */
export function findFields(path: string, { collection, req }: QueriedCollection): FlattenedField[] | null {
  const incomingPath = path.replaceAll('__', '.')
  // The list of versions has its own fields beside the document's under `version`; a hook can't tell it from other lists.
  const versionFields = collection.versions
    ? buildVersionCollectionFields(req.payload.config, collection, true)
    : []
  const found = getLocalizedPaths({
    collectionSlug: collection.slug,
    fields: [...collection.flattenedFields, ...versionFields],
    incomingPath: incomingPath === '_id' ? 'id' : incomingPath,
    locale: req.locale ?? undefined,
    parentIsLocalized: false,
    payload: req.payload,
  })
  const isComplete = found.every(({ invalid, complete, field }) => !invalid && complete && field)
  return isComplete ? found.map(({ field }) => field) : null
}
