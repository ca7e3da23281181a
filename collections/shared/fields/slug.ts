import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, TextField } from 'payload'
import { slugify } from '#base/slug.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'
import { updateRedirectsAfterMove } from '../../redirects/page-moves.ts'
import { type Reference, toId } from '../access/roles.ts'

/**
 * The last part of a page's address. If empty, it is created from the title; a draft without a title gets a random one,
 * because the unique index allows only one empty slug.
 */
export const slug: TextField = {
  name: 'slug',
  type: 'text',
  label: 'URL slug',
  required: true,
  index: true,
  admin: {
    position: 'sidebar',
    components: { Label: '/src/admin/forms/required-label.tsx#OptionalLabel' },
    description:
      'The last part of the page’s address. Leave empty to create it from the title. After a change, the old address redirects to the new one.',
  },
  hooks: {
    beforeValidate: [
      ({ value, siblingData, originalDoc }) => {
        if (typeof value === 'string' && value.trim()) return value.trim()
        if (value === undefined && originalDoc?.slug) return originalDoc.slug
        return slugify(documentTitle(siblingData)) || `untitled-${randomUUID().slice(0, 8)}`
      },
    ],
  },
  validate: (value: string | null | undefined) =>
    /^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(value ?? '') ||
    '“URL slug” may contain only lower-case letters, digits and hyphens, for example "achilles-tendinopathy".',
}

/** Slugs that the document had while published. Their addresses redirect to the current one. */
export const formerSlugs: TextField = {
  name: 'formerSlugs',
  type: 'text',
  hasMany: true,
  index: true,
  admin: { hidden: true },
}

/** Frees the slug of a trashed document, and gives it back when the document is restored if it is still free. */
export const freeSlugInTrash: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!('deletedAt' in data)) return data
  const current: string = data.slug ?? originalDoc?.slug ?? ''
  const plain = current.replace(/--trashed-[a-z0-9-]+$/, '')
  return { ...data, slug: data.deletedAt ? `${plain}--trashed-${randomUUID().slice(0, 8)}` : plain }
}

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
    await updateRedirectsAfterMove(
      { from: at(live.slug), to: at(next) },
      documentClinics({ ...originalDoc, ...data }),
      req,
    )
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

function documentTitle(data: Record<string, unknown> | undefined): string {
  for (const field of ['navLabel', 'title', 'name']) {
    const value = data?.[field]
    if (typeof value === 'string' && value) return value
  }
  return ''
}
