import { randomUUID } from 'node:crypto'
import { type CollectionBeforeChangeHook, type TextField, ValidationError } from 'payload'
import { slugify } from '#base/slug.ts'
import { fieldLabel } from '../validation/validators.ts'
import { type Claimant, findFreeSlug, findHolders, type Holder } from './holders.ts'

/**
 * Gives a document the slug at which it can be found. One that an editor has entered is refused if it is taken, drafts
 * included, with a free one in the message. One made from the title gets a number instead; so does that of a copy, of a
 * restored version and of a document that leaves the trash. In the trash a document gives up its slug.
 */
export const settleSlug: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const isUpdate = operation === 'update'
  const entered = typeof data.slug === 'string' ? data.slug.trim() : ''
  if (data.deletedAt) return { ...data, slug: trashedSlug(entered) }
  const claimant: Claimant = { ...originalDoc, ...data, id: isUpdate ? originalDoc?.id : null }
  const free = (wanted: string) => findFreeSlug(wanted, collection.slug, claimant, req)
  if (isUpdate && originalDoc?.deletedAt) return { ...data, slug: await free(untrashedSlug(entered)) }
  if (!entered || placeholder.test(entered)) {
    const wanted = slugify(titleOf(data))
    return { ...data, slug: wanted ? await free(wanted) : entered || randomSlug() }
  }
  // Payload passes the original of a copy as `originalDoc` of the creation.
  const isCopy = !isUpdate && entered === originalDoc?.slug
  if (isCopy || req.context.isRestoringVersion) return { ...data, slug: await free(entered) }
  const [holder] = await findHolders([entered], collection.slug, claimant, req)
  if (!holder) return { ...data, slug: entered }
  const field = collection.fields.find((each): each is TextField => 'name' in each && each.name === 'slug')
  const label = fieldLabel(field ?? {})
  const message = refusal({ slug: entered, label, holder, free: await free(entered) })
  throw new ValidationError({ collection: collection.slug, errors: [{ label, path: 'slug', message }], req })
}

function refusal({
  slug,
  label,
  holder,
  free,
}: {
  slug: string
  label: string
  holder: Holder
  free: string
}) {
  const offer = `Use another, for example "${free}".`
  if (!holder.isNetworks) return `“${label}” can’t be "${slug}", because “${holder.title}” has it. ${offer}`
  const claim = holder.slug === slug ? 'has this address' : 'had this address, which redirects to it'
  return `The network’s page “${holder.title}” ${claim}. Adapt that page to change it for your clinic. ${offer}`
}

/** The unique index allows only one empty slug, so a draft without a title gets a random one until it has a title. */
const randomSlug = (): string => `untitled-${randomUUID().slice(0, 8)}`
const placeholder = /^untitled-[0-9a-f]{8}$/

const trashMark = /--trashed-[a-z0-9-]+$/
const trashedSlug = (slug: string): string =>
  trashMark.test(slug) ? slug : `${slug}--trashed-${randomUUID().slice(0, 8)}`
const untrashedSlug = (slug: string): string => slug.replace(trashMark, '')

function titleOf(data: Record<string, unknown>): string {
  for (const field of ['navLabel', 'title', 'name']) {
    const value = data[field]
    if (typeof value === 'string' && value) return value
  }
  return ''
}
