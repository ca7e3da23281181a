import { type CollectionBeforeValidateHook, type CollectionConfig, ValidationError } from 'payload'

/** Sets the time at which a document was moved to the trash to the server's, whatever time was sent. */
export function withTrashTime(collection: CollectionConfig): CollectionConfig {
  if (!collection.trash) return collection
  const { hooks } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeValidate: [setTrashTime, ...(hooks?.beforeValidate ?? [])] },
  }
}

const setTrashTime: CollectionBeforeValidateHook = ({ data, originalDoc, collection, req }) => {
  const { deletedAt } = data ?? {}
  if (deletedAt === undefined || deletedAt === null || deletedAt === originalDoc?.deletedAt) return data
  if (typeof deletedAt === 'string' && !Number.isNaN(Date.parse(deletedAt)))
    return { ...data, deletedAt: new Date().toISOString() }
  const message = '“Deleted At” must be a date, or null to restore the document.'
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'deletedAt', message }], req })
}
