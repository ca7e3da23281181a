import {
  type CollectionBeforeChangeHook,
  type SanitizedCollectionConfig,
  ValidationError,
  type ValidationFieldError,
} from 'payload'

export type SavedDocument = Pick<
  Parameters<CollectionBeforeChangeHook>[0],
  'collection' | 'data' | 'originalDoc' | 'req'
>

/** Finds what a document must not contain when it is published, each with the path of its field. */
export type FindFaults = (document: SavedDocument) => Promise<ValidationFieldError[]> | ValidationFieldError[]

const finders = new WeakMap<CollectionBeforeChangeHook, FindFaults>()

/**
 * A hook that refuses to publish a document with faults. A draft may have them: nobody loses work over a fault, and the
 * panel lists what there is to correct (`faultsEndpoint`). What would break isolation or the shape of the data is refused
 * in drafts too and does not belong here.
 */
export function refuseToPublish(find: FindFaults): CollectionBeforeChangeHook {
  const hook: CollectionBeforeChangeHook = async (args) => {
    if (mayHaveFaults(args)) return args.data
    const errors = await find(args)
    if (errors.length > 0)
      throw new ValidationError({ collection: args.collection.slug, errors, req: args.req })
    return args.data
  }
  finders.set(hook, find)
  return hook
}

/** All faults of a document for which publishing it would be refused, by the hooks of its collection. */
export async function findPublishingFaults(document: SavedDocument): Promise<ValidationFieldError[]> {
  const faults: ValidationFieldError[] = []
  for (const hook of document.collection.hooks.beforeChange) {
    faults.push(...((await finders.get(hook)?.(document)) ?? []))
  }
  return faults
}

/** Drafts, unpublished documents and those that are moved to the trash. A collection without drafts is always public. */
function mayHaveFaults({ collection, data, originalDoc }: SavedDocument): boolean {
  if (data.deletedAt) return true
  return hasDrafts(collection) && (data._status ?? originalDoc?._status) !== 'published'
}

const hasDrafts = ({ versions }: Pick<SanitizedCollectionConfig, 'versions'>): boolean =>
  Boolean(versions?.drafts)
