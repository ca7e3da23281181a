import type { TypedUser, Where } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import { libraryKinds } from '#domain/library/collections.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import type { DocumentOverview, DocumentPages } from '#domain/page-list/page-row.ts'
import { findClinicById, findLiveClinics } from '../find-clinic.ts'
import { payload } from '../payload.ts'
import { documentPath } from '../previews/document-path.ts'
import { findShowings, type Target } from '../where-shown/find-showings.ts'
import { typeName } from './collection-names.ts'
import { findDrift } from './find-drift.ts'

const shared = [...libraryKinds, 'posts'] as const
const isShared: Where = { and: [{ owner: { exists: false } }, { _status: { equals: 'published' } }] }

/** The network's published documents, each with what the clinics that the user may ask about have made of it. */
export async function findDocumentOverview(user: TypedUser): Promise<DocumentOverview[]> {
  // Payload refuses a user who may read nothing at all.
  if (readableClinics(user).length === 0) return []
  const [adapted, attention, ...found] = await Promise.all([
    countAdaptations(user),
    countAttention(user),
    ...shared.map((collection) => findShared(user, collection)),
  ])
  return found
    .flat()
    .map(({ name, ...document }) => ({
      ...document,
      adapted: adapted.get(name)?.length ?? 0,
      hidden: adapted.get(name)?.filter(({ visible }) => visible === false).length ?? 0,
      attention: attention.get(name) ?? 0,
    }))
    .toSorted((a, b) => a.path.localeCompare(b.path))
}

/** The pages of a document at every clinic that the user may ask about; null if the user may not read it. */
export async function findDocumentPages(user: TypedUser, target: Target): Promise<DocumentPages | null> {
  const { collection, id } = target
  const name = `${collection}:${id}`
  const showings = await findShowings(user, target)
  const document = (await findShared(user, collection as (typeof shared)[number], id))[0]
  if (!showings || !document) return null
  const pages = await Promise.all(
    showings.map(async (showing) => {
      const clinic = await findClinicById(showing.clinic.id)
      const drifted = clinic && (await findDrift(clinic)).get(name)
      return { ...showing, attention: drifted?.length ?? 0 }
    }),
  )
  return { document: { collection, id, title: document.title }, pages }
}

async function findShared(user: TypedUser, collection: (typeof shared)[number], id?: string) {
  if (!shared.includes(collection)) return []
  const { docs } = await (await payload()).find({
    collection,
    where: id === undefined ? isShared : { and: [isShared, { id: { equals: id } }] },
    select: { title: true, slug: true },
    depth: 0,
    locale: defaultContentLocale,
    pagination: false,
    overrideAccess: false,
    user,
  })
  const type = await typeName(collection)
  return docs.map((row) => ({
    name: `${collection}:${row.id}`,
    document: { collection, id: String(row.id) },
    type,
    title: row.title ?? String(row.slug),
    path: documentPath(collection, row),
  }))
}

/** Published adaptations by their shared document, with the user's own access. */
async function countAdaptations(user: TypedUser) {
  const { docs } = await (await payload()).find({
    collection: 'adaptations',
    where: { _status: { equals: 'published' } },
    select: { sourceKey: true, visible: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return Map.groupBy(docs, ({ sourceKey }) => String(sourceKey))
}

/** By the shared document: at how many clinics its adaptation needs attention. */
async function countAttention(user: TypedUser): Promise<Map<string, number>> {
  const readable = readableClinics(user)
  const counts = new Map<string, number>()
  // One after the other, because a thousand clinics are read after a restart.
  for (const clinic of await findLiveClinics()) {
    if (readable !== 'all' && !readable.includes(clinic.id)) continue
    for (const name of (await findDrift(clinic)).keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

const readableClinics = (user: TypedUser): 'all' | string[] =>
  clinicsFor(getMember({ user }), endpointPolicy['page-list'])
