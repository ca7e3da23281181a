import type { PayloadRequest } from 'payload'
import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { Reference } from '#payload-types'
import { findReferencesTo } from './find-references.ts'
import type { Target } from './reference-rows.ts'

/** A document that refers to another one, as the user may see it. */
export type Use = {
  collection: string
  /** The collection's name for one document. */
  kind: string
  id: string
  title: string
  /** The name of the clinic that it belongs to; null for the network's. */
  clinic: string | null
  published: boolean
  draft: boolean
}

/** `elsewhere` counts what the user may not read, without naming it. */
export type Uses = { uses: Use[]; elsewhere: { documents: number; published: number; clinics: number } }

/** Where a document is used, published uses first. */
export async function findUses(target: Target, req: PayloadRequest): Promise<Uses> {
  const rows = await findReferencesTo(target, req)
  const byDocument = Map.groupBy(rows, ({ fromCollection, fromId }) => `${fromCollection}:${fromId}`)
  const clinics = await findClinicNames(rows, req)
  const uses: Use[] = []
  for (const [collection, group] of Map.groupBy(rows, ({ fromCollection }) => fromCollection)) {
    const slug = collection as PolicyCollection
    const { admin, labels } = req.payload.collections[slug].config
    const { docs } = await req.payload.find({
      collection: slug,
      where: { id: { in: [...new Set(group.map(({ fromId }) => fromId))] } },
      depth: 0,
      pagination: false,
      draft: true,
      trash: true,
      overrideAccess: false,
      req,
    })
    // The generated types have no index signature, and the collection is known at run time only.
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const own = byDocument.get(`${collection}:${doc.id}`) ?? []
      byDocument.delete(`${collection}:${doc.id}`)
      uses.push({
        collection,
        kind: typeof labels.singular === 'string' ? labels.singular : collection,
        id: String(doc.id),
        title: String(doc[admin.useAsTitle ?? 'id'] || 'Untitled'),
        clinic: clinics.get(own[0]?.owner ?? '') ?? null,
        published: own.some(({ published }) => published),
        draft: own.some(({ draft }) => draft),
      })
    }
  }
  const hidden = [...byDocument.values()]
  return {
    uses: uses.toSorted(
      (a, b) => Number(b.published) - Number(a.published) || a.title.localeCompare(b.title),
    ),
    elsewhere: {
      documents: hidden.length,
      published: hidden.filter((own) => own.some(({ published }) => published)).length,
      clinics: new Set(hidden.flatMap(([row]) => row?.owner ?? [])).size,
    },
  }
}

async function findClinicNames(
  rows: readonly Reference[],
  req: PayloadRequest,
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ owner }) => owner ?? []))]
  const { docs } = await req.payload.find({
    collection: 'clinics',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
