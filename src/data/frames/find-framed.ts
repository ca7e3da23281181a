import type { TypedUser } from 'payload'
import { z } from 'zod'
import type { Member } from '#collections/shared/access/roles.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { framedCollections, isLibraryKind } from '#domain/library/collections.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { documentRef } from '#mappers/stored-values.ts'
import { findClinicById } from '../find-clinic.ts'
import { payload } from '../payload.ts'
import { documentPath } from '../previews/document-path.ts'
import type { Row } from '../reader.ts'
import { type ClinicContext, clinicContext } from '../site-context.ts'
import { frameAccess } from './frame-pass.ts'
import { mergeForm } from './merge-form.ts'

export const frameRequest = z.object({
  collection: z.enum(framedCollections),
  id: z.string().min(1),
  clinic: z.string().min(1),
})

export const renderRequest = frameRequest.extend({
  locale: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
})

/** A document as an open form has it, and the page on which a clinic shows it. */
export type Framed = {
  clinic: Clinic
  context: ClinicContext
  /** Of the page, without the language's prefix. */
  path: string
  /** The document that the page shows: for an adaptation the shared one. */
  subject: { collection: Exclude<(typeof framedCollections)[number], 'adaptations'>; id: string }
  /** The document that is edited, with what the form holds. */
  row: Row
}

/**
 * @returns the reason, for the editor to read, where there is no such page, or the user may not see it
 */
export async function findFramed(
  user: TypedUser,
  { collection, id, clinic: clinicId, locale, data }: z.infer<typeof renderRequest>,
): Promise<Framed | { status: 403 | 404; message: string }> {
  const draft = frameAccess(user as Member, clinicId)
  const clinic = draft && (await findClinicById(clinicId))
  if (!clinic) return { status: 403, message: 'You have no access to this clinic.' }
  const stored = await findStored(user, collection, id)
  if (!stored)
    return { status: 404, message: 'This document has not been saved yet, or you do not have access to it.' }
  const tag = toSiteLocale(clinic, locale)
  const { collections } = await payload()
  const form = mergeForm(collections[collection].config.fields, stored, data, toContentLocale(tag))
  // The page keeps its address while it is edited, and one that is hidden is shown.
  const kept = { id, slug: stored.slug, source: stored.source, tenant: stored.tenant, owner: stored.owner }
  const row: Row = { ...form, ...kept, ...(collection === 'adaptations' && { visible: true }) }
  const subject = collection === 'adaptations' ? toSubject(stored.source) : { collection, id }
  const shown =
    subject && (collection === 'adaptations' ? await findStored(user, subject.collection, subject.id) : row)
  if (!subject || !shown) return { status: 404, message: 'Choose the shared page first.' }
  return {
    clinic,
    context: clinicContext(clinic, tag, draft, { collection, row }),
    path: documentPath(subject.collection, shown),
    subject,
    row,
  }
}

/** Read with the user's own access, in all locales. */
async function findStored(
  user: TypedUser,
  collection: (typeof framedCollections)[number],
  id: string,
): Promise<Row | null> {
  const row = await (await payload()).findByID({
    collection: collection as 'pages',
    id,
    depth: 0,
    draft: true,
    locale: 'all',
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  // With `locale: 'all'` each localized field is an object of its locales, which the generated types don't say.
  return row as unknown as Row | null
}

function toSubject(source: unknown): Framed['subject'] | null {
  const [collection = '', id = ''] = (documentRef.safeParse(source).data ?? '').split(':')
  return collection === 'posts' || isLibraryKind(collection) ? { collection, id } : null
}

/** The site's locale of a tag or of a language; its first where it has no such. */
function toSiteLocale({ locales }: Clinic, wanted: string | undefined): LocaleTag {
  const found =
    locales.find((tag) => tag === wanted) ??
    locales.find((tag) => toContentLocale(tag) === wanted) ??
    locales[0]
  return found ?? 'en'
}
