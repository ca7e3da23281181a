import type { BaseDatabaseAdapter } from 'payload'
import { type PolicyCollection, policy, rulesFor } from '#collections/shared/access/policy.ts'
import type { RowChange, Write, WriteObserver } from '#collections/shared/changes/observe-writes.ts'
import { clinicsNamedBy, type DescribedChange, describeChange } from './describe-change.ts'
import { appendEntry, asBy } from './note-activity.ts'
import { shownLabels } from './shown-labels.ts'

/**
 * Adds to the activity log what users change in documents, in the transaction of the change. What the server does by itself
 * is left out: it has nobody to ask, and is in the server's own log.
 */
export function recordActivity(adapter: BaseDatabaseAdapter): WriteObserver {
  return {
    watches: ({ collection, req }) => Boolean(req?.user) && isWatched(collection),
    record: async (changes, { collection, req }) => {
      for (const change of changes) {
        const described = await withWords(adapter, { ...change, collection, req })
        for (const deed of describeChange(described))
          await appendEntry(adapter, req, { deed, by: asBy(req?.user) })
      }
    },
  }
}

/** Documents that somebody edits, unlike the server's own records about them. */
const isWatched = (collection: string): boolean =>
  collection in policy && Object.keys(rulesFor(collection).update).length > 0

async function withWords(
  adapter: BaseDatabaseAdapter,
  { collection, before, after, req }: RowChange & Pick<Write, 'collection' | 'req'>,
): Promise<DescribedChange> {
  const { config } = adapter.payload.collections[collection as PolicyCollection]
  const { admin, labels, flattenedFields, versions } = config
  return {
    collection,
    before,
    after,
    hasDrafts: Boolean(versions?.drafts),
    isRestored: Boolean(req?.context?.isRestoringVersion),
    noun: typeof labels.singular === 'string' ? labels.singular.toLowerCase() : 'document',
    titleField: admin.useAsTitle ?? 'id',
    labels: shownLabels(flattenedFields),
    clinicNames: await findClinicNames(adapter, clinicsNamedBy({ collection, before, after }), req),
  }
}

async function findClinicNames(
  adapter: BaseDatabaseAdapter,
  ids: readonly string[],
  req: Write['req'],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await adapter.find<{ id: string; name: string }>({
    collection: 'clinics',
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    select: { name: true },
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
