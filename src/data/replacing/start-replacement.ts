import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload'
import { noteActivity } from '#collections/activity/note-activity.ts'
import type { Chosen, DocumentState, ReplaceRequest } from '#domain/replacing/replacement.ts'
import { findClinicById } from '../find-clinic.ts'
import { payload } from '../payload.ts'
import { inTransaction } from '../schedule/apply-change.ts'
import { findInStored, hitId, listDocuments, localesOf } from './find-places.ts'
import type { LocalizedEdit } from './replace-in-document.ts'
import { mayReplace, ownedBy, searchedCollections } from './scope.ts'

export type Asked = ReplaceRequest & { publishes: boolean; documents: Chosen[] }
export type Refused = { status: number; message: string }

/** Stores which places are to be replaced. The servers replace them, whoever leaves the page. */
export async function startReplacement(user: TypedUser, asked: Asked): Promise<{ id: string } | Refused> {
  const { clinic, text, replacement, publishes, documents } = asked
  if (!mayReplace(user, clinic)) return forbidden
  if (documents.every(({ hits }) => hits.length === 0))
    return { status: 400, message: 'Nothing is chosen. Tick the places that are to be replaced.' }
  if (text === replacement)
    return { status: 400, message: 'The new text is the same as the one that is looked for.' }
  const database = await payload()
  const rows = await toRows(database, user, asked)
  return inTransaction(database, user, async (req) => {
    const { id } = await database.db.create({
      collection: 'replacements',
      data: {
        phrase: text,
        replacement,
        publishes,
        owner: clinic,
        startedBy: user.id,
        startedAt: new Date().toISOString(),
      },
      req,
    })
    for (const [position, row] of rows.entries())
      await database.db.create({
        collection: 'replacement-documents',
        data: { ...row, replacement: String(id), position },
        req,
        returning: false,
      })
    const quoted = quote(
      text,
      replacement,
      rows.map(({ ofCollection }) => ofCollection),
    )
    await note(req, { clinic, quoted, verb: 'started to replace', count: rows.length })
    return { id: String(id) }
  })
}

export const forbidden: Refused = {
  status: 403,
  message: 'Your role does not allow you to replace texts here. Ask a clinic manager.',
}

type NewRow = {
  ofCollection: string
  ofId: string
  edits: LocalizedEdit[]
  basedOn: string
  state: DocumentState
  reason?: string
}

/** What was chosen, as places of the stored documents. */
async function toRows(database: Payload, user: TypedUser, asked: Asked): Promise<NewRow[]> {
  const locales = await localesOf(asked)
  const rows: NewRow[] = []
  const allowed = searchedCollections(asked.clinic)
  for (const [collection, chosen] of Map.groupBy(asked.documents, (each) => each.collection)) {
    const searched = allowed.find((each) => each === collection)
    if (!searched) continue
    const where = {
      and: [ownedBy(searched, asked.clinic), { id: { in: chosen.map(({ id }) => id) } }],
    }
    const byId = new Map(chosen.map((each) => [each.id, each]))
    for await (const stored of listDocuments(database, user, searched as CollectionSlug, where)) {
      const { hits = [], updatedAt = '' } = byId.get(stored.doc.id) ?? {}
      const found = findInStored(database, user, stored, asked, locales)
      const places = found?.places.filter((place) => !place.isSplit && hits.includes(hitId(place))) ?? []
      const isUnchanged = places.length === hits.length
      rows.push({
        ofCollection: collection,
        ofId: stored.doc.id,
        basedOn: updatedAt,
        edits: places.map(({ locale, path, start, found: from }) => ({
          locale,
          path,
          start,
          from,
          to: asked.replacement,
        })),
        state: isUnchanged ? 'waiting' : 'left',
        ...(!isUnchanged && { reason: 'It was changed after you had searched. Search again.' }),
      })
    }
  }
  return rows
}

/** The log never names a patient, whom the words of a testimonial may name. */
export function quote(phrase: string, replacement: string, collections: readonly string[]): string {
  if (collections.includes('testimonials')) return 'a phrase'
  return `“${phrase}” with ${replacement ? `“${replacement}”` : 'nothing'}`
}

type Note = { clinic: string | null; quoted: string; verb: string; count: number }

export async function note(req: PayloadRequest, { clinic, quoted, verb, count }: Note): Promise<void> {
  const name = clinic ? (await findClinicById(clinic))?.name : null
  const place = clinic ? `on ${name ?? 'a clinic'}` : 'in the library'
  await noteActivity(req, {
    kind: 'replace',
    words: `${verb} ${quoted} in ${count === 1 ? '1 document' : `${count} documents`} ${place}`,
    collection: 'replacements',
    id: null,
    title: null,
    clinic,
  })
}
