import { type CollectionSlug, isolateObjectProperty, type PayloadRequest, type TypedUser } from 'payload'
import { mayChangeClinicField } from '#collections/shared/access/field-access.ts'
import { getMember, type Reference } from '#collections/shared/access/roles.ts'
import { findUserName } from '#collections/shared/hooks/user-name.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import { applyEdits, type Edit, invertEdits } from '#domain/replacing/edits.ts'
import { refusal } from '../schedule/refusal.ts'
import { hasDrafts, isAllowed, ownerOf } from '../schedule/scope.ts'

export type LocalizedEdit = Edit & { locale: ContentLocale }

/** What is changed in which document. `basedOn` is the time of the version that was seen. */
export type DocumentEdits = { collection: string; id: string; basedOn: string; edits: LocalizedEdit[] }

/** The document has changed since, and is left as it is. */
export class ChangedSince extends Error {}

type Saved = { basedOn: string; wasPublished: boolean; isLive: boolean }

/**
 * Replaces places of a document with the access of the request's user and all checks of a save by hand. What has a draft, or
 * was never published, is saved as a draft. In a collection without drafts, the change is live.
 *
 * @param publishes whether the change of a published document is published, where the user may
 * @throws ChangedSince, or an APIError where a check refuses it
 */
export async function replaceInDocument(
  req: PayloadRequest,
  document: DocumentEdits,
  publishes: boolean,
): Promise<Saved> {
  const newest = await requireUnchanged(req, document)
  const isDrafted = hasDrafts(req.payload, document.collection)
  const wasPublished = !isDrafted || newest._status === 'published'
  const isLive = !isDrafted || (publishes && wasPublished && mayPublish(req, document, newest))
  const basedOn = await save(req, document, isLive)
  return { basedOn, wasPublished, isLive }
}

/**
 * Takes a replacement back. A document that was published and has only the replacement as its draft is then published as it
 * was, where the user may.
 */
export async function undoInDocument(
  req: PayloadRequest,
  document: DocumentEdits,
  { wasPublished, isLive }: Omit<Saved, 'basedOn'>,
): Promise<void> {
  const newest = await requireUnchanged(req, document)
  const edits = [...Map.groupBy(document.edits, ({ locale }) => locale)].flatMap(([locale, ofLocale]) =>
    invertEdits(ofLocale).map((edit) => ({ ...edit, locale })),
  )
  await save(req, { ...document, edits }, isLive || (wasPublished && mayPublish(req, document, newest)))
}

type Newest = { updatedAt: string; updatedBy?: unknown; _status?: string; deletedAt?: string | null } & {
  tenant?: Reference
  owner?: Reference
}

async function requireUnchanged(req: PayloadRequest, document: DocumentEdits): Promise<Newest> {
  const newest = (await read(req, document)) as Newest | null
  if (!newest) throw refusal('It has been deleted.', 404)
  if (newest.deletedAt) throw refusal('It is in the trash.', 404)
  if (Date.parse(newest.updatedAt) === Date.parse(document.basedOn)) return newest
  throw new ChangedSince((await findUserName(newest.updatedBy, req)) ?? 'Somebody')
}

function mayPublish(req: PayloadRequest, { collection, id }: DocumentEdits, newest: Newest): boolean {
  return isAllowed(req.user as TypedUser, 'publish', {
    collection,
    owner: ownerOf(collection, { ...newest, id }),
  })
}

/** One save for each language, since a save has the texts of one. @returns the time of the last */
async function save(req: PayloadRequest, document: DocumentEdits, isPublished: boolean): Promise<string> {
  const isDrafted = hasDrafts(req.payload, document.collection)
  requireChangeable(req, document)
  const byLocale = [...Map.groupBy(document.edits, ({ locale }) => locale)]
  let updatedAt = document.basedOn
  for (const [index, [locale, edits]] of byLocale.entries()) {
    const isLast = index === byLocale.length - 1
    const publishes = isPublished && isLast
    const stored = (await read(req, document, locale)) as Record<string, unknown> | null
    const edited = stored && applyEdits(stored, edits)
    if (!edited) throw new ChangedSince('Somebody')
    const names = new Set(edits.map(({ path }) => path.split('.', 1)[0] as string))
    const saved = await req.payload.update({
      ...target(document),
      locale,
      fallbackLocale: false,
      data: {
        ...Object.fromEntries([...names].map((name) => [name, edited[name]])),
        ...(isDrafted && { _status: publishes ? ('published' as const) : ('draft' as const) }),
      },
      draft: isDrafted && !publishes,
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      req: ownRequest(req),
    })
    updatedAt = saved.updatedAt
  }
  return updatedAt
}

/** Payload keeps the stored value of a field that the user may not change, without a word. */
function requireChangeable(req: PayloadRequest, { collection, id, edits }: DocumentEdits): void {
  if (collection !== 'clinics') return
  if (edits.some(({ path }) => !mayChangeClinicField(getMember(req), id, path)))
    throw refusal('Your role does not allow you to change this part of the clinic’s record.', 403)
}

const read = (req: PayloadRequest, document: DocumentEdits, locale?: ContentLocale): Promise<object | null> =>
  req.payload.findByID({
    ...target(document),
    ...(locale && { locale, fallbackLocale: false }),
    depth: 0,
    draft: true,
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    req: ownRequest(req),
  })

/** The types of Payload's operations ask for one collection by name. */
const target = ({ collection, id }: DocumentEdits) => ({
  collection: collection as CollectionSlug & 'pages',
  id,
})

/** Hooks leave marks in the context, which must not reach the next operation. The transaction is shared. */
function ownRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['context', 'locale', 'fallbackLocale'])
  own.context = { ...req.context }
  return own
}
