import type { CollectionBeforeChangeHook } from 'payload'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'
import { updateMenusAfterMove } from '../../clinics/menu-moves.ts'
import { updateRedirectsAfterMove } from '../../redirects/page-moves.ts'
import { type Reference, toId } from '../access/roles.ts'

/** Keeps the slug of the published document when a new one is published, so that its address redirects. */
export const keepFormerSlug: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
  operation,
}) => {
  if (operation !== 'update' || data._status !== 'published' || data.deletedAt) return data
  const live = await req.payload.findByID({
    collection: collection.slug as 'pages',
    id: originalDoc.id,
    depth: 0,
    disableErrors: true,
    // The user's access to this document has already been checked.
    overrideAccess: true,
    select: { slug: true, formerSlugs: true, _status: true },
    req,
  })
  if (live?._status !== 'published') return data
  const next = data.slug ?? live.slug
  const former = new Set(live.formerSlugs ?? [])
  if (live.slug !== next) {
    former.add(live.slug)
    const at = (last: string) => `${collectionPaths[collection.slug as RoutedCollection]}/${last}`
    const move = { from: at(live.slug), to: at(next) }
    const clinics = documentClinics({ ...originalDoc, ...data })
    await updateRedirectsAfterMove(move, clinics, req)
    await updateMenusAfterMove(move, clinics, req)
  }
  former.delete(next)
  return { ...data, formerSlugs: [...former] }
}

type Placed = {
  owner?: Reference | null
  tenant?: Reference | null
  placements?: { clinic?: Reference | null }[]
}

/** The clinics whose sites show a document. */
function documentClinics(doc: Placed): string[] | 'all' {
  if (doc.placements) return doc.placements.flatMap(({ clinic }) => toId(clinic) ?? [])
  const clinic = toId(doc.owner ?? doc.tenant)
  return clinic ? [clinic] : 'all'
}
