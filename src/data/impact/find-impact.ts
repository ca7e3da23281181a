import type { CollectionSlug, TypedUser } from 'payload'
import { findSectionRules } from '#blocks/blocks.ts'
import { describeDifferences } from '#collections/activity/differences.ts'
import { shownLabels } from '#collections/activity/shown-labels.ts'
import { type PolicyCollection, policy } from '#collections/shared/access/policy.ts'
import { isLibraryKind } from '#domain/library/collections.ts'
import type { SharedDocument } from '#domain/library/document.ts'
import { distinctContentLocales } from '#domain/locales/index.ts'
import type { Impact, Showing } from '#domain/page-list/showing.ts'
import { includedDocument } from '#domain/resolve/include.ts'
import { adaptSections } from '#domain/resolve/resolve.ts'
import { toAdaptation, toDocument } from '#mappers/document.ts'
import { impactOf } from '#publish/impact.ts'
import { findClinicById } from '../find-clinic.ts'
import { payload } from '../payload.ts'
import { type Row, reader } from '../reader.ts'
import { findShowings, type Target } from '../where-shown/find-showings.ts'

/**
 * What publishing the draft of a document changes, before it is done: found with the same function as the publish log's
 * entry afterwards. Null if the user may not read the document.
 */
export async function findImpact(user: TypedUser, { collection, id }: Target): Promise<Impact | null> {
  if (!Object.hasOwn(policy, collection)) return null
  const [before, draft] = await Promise.all([
    findRow(user, { collection, id }, false),
    findRow(user, { collection, id }, true),
  ])
  if (!draft) return null
  const published = before?._status === 'published' ? before : null
  const tags = impactOf({ collection, before: published, after: asPublished(draft, published) })
  if (tags.length === 0)
    return { changes: false, differences: '', pages: [], reachesLists: false, outdated: [] }
  const { config } = (await payload()).collections[collection as CollectionSlug]
  const pages = (await findShowings(user, { collection, id })) ?? []
  return {
    changes: true,
    differences: published ? describeDifferences(published, draft, shownLabels(config.flattenedFields)) : '',
    pages: pages.filter(({ address }) => address !== null),
    reachesLists: tags.some((tag) => tag.startsWith('head:') || tag.startsWith('list:')),
    outdated: published ? await findOutdated(collection, published, draft, pages) : [],
  }
}

/** What the draft would be once published. When and by whom it was saved is no change for visitors. */
const asPublished = (draft: Row, published: Row | null): Row => ({
  ...draft,
  _status: 'published',
  ...(published && {
    createdAt: published.createdAt,
    updatedAt: published.updatedAt,
    updatedBy: published.updatedBy,
  }),
})

/** The adaptations of which changes become outdated that are not so yet. */
async function findOutdated(
  collection: string,
  published: Row,
  draft: Row,
  pages: readonly Showing[],
): Promise<Impact['outdated']> {
  if (!isLibraryKind(collection) && collection !== 'posts') return []
  const [old, next] = [toDocument(collection, published), toDocument(collection, draft)]
  const found = await Promise.all(
    pages.map(async ({ clinic, adaptation }) => {
      if (!adaptation) return []
      const changes = await countOutdated(old, next, clinic.id, adaptation)
      return changes > 0 ? [{ adaptation, clinic: clinic.name, changes }] : []
    }),
  )
  return found.flat()
}

async function countOutdated(
  old: SharedDocument,
  next: SharedDocument,
  clinicId: string,
  adaptationId: string,
): Promise<number> {
  const clinic = await findClinicById(clinicId)
  const [locale] = clinic?.locales ?? []
  if (!clinic || !locale) return 0
  const siteReader = reader({ site: clinic, locale, draft: false })
  const [row] = await siteReader.findByIds('adaptations', [adaptationId])
  if (!row) return 0
  const adaptation = toAdaptation(row)
  const included = await findIncluded(siteReader, next)
  const outdatedIn = (shared: SharedDocument) =>
    distinctContentLocales(clinic.locales).flatMap((each) =>
      adaptSections({
        shared,
        adaptation,
        site: clinic,
        locale: each,
        findRules: findSectionRules,
        included,
      }).reports.map(({ operation }) => operation),
    )
  return new Set(outdatedIn(next)).difference(new Set(outdatedIn(old))).size
}

async function findIncluded(
  { findByIds }: ReturnType<typeof reader>,
  { sections }: SharedDocument,
): Promise<Map<string, SharedDocument>> {
  const names = sections.filter(({ kind }) => kind === 'include').map(includedDocument)
  const found = await Promise.all(
    [...new Set(names)].filter(Boolean).map(async (name) => {
      const [collection, id] = name.split(':') as [PolicyCollection, string]
      const [row] = await findByIds(collection, [id])
      return row ? [[name, toDocument(collection, row)] as const] : []
    }),
  )
  return new Map(found.flat())
}

async function findRow(user: TypedUser, { collection, id }: Target, draft: boolean): Promise<Row | null> {
  const row = await (await payload()).findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    locale: 'all',
    draft,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  // The generated types have no index signature. The mappers validate the fields of a row.
  return row as unknown as Row | null
}
