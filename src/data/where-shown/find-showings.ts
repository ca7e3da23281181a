import type { CollectionSlug, TypedUser, Where } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember, toId } from '#collections/shared/access/roles.ts'
import { type Clinic, clinicFacts } from '#domain/clinic/clinic.ts'
import { isLibraryKind } from '#domain/library/collections.ts'
import type { Adaptation, SharedDocument } from '#domain/library/document.ts'
import { isShown } from '#domain/library/visibility.ts'
import { mergeLocalized } from '#domain/locales/localized.ts'
import { countChanges } from '#domain/page-list/count-changes.ts'
import type { Showing } from '#domain/page-list/showing.ts'
import { matches } from '#domain/resolve/display-conditions.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'
import { toAdaptation, toDocument } from '#mappers/document.ts'
import { localizedText } from '#mappers/stored-values.ts'
import { findLiveClinics } from '../find-clinic.ts'
import { payload } from '../payload.ts'
import { documentPath } from '../previews/document-path.ts'
import type { Row } from '../reader.ts'
import { clinicContext, pageUrl } from '../site-context.ts'

export type Target = { collection: string; id: string }

/** At most so many documents are looked through for the pages on which a study or a picture shows. */
const maxDocuments = 100

/**
 * The pages on which a published document shows, at the live clinics that the user may ask about: its own page at each, that
 * of the shared document of an adaptation, or the pages of the documents that refer to it if it has none.
 *
 * @returns null if the user may not read the document
 */
export async function findShowings(user: TypedUser, target: Target): Promise<Showing[] | null> {
  const [readable] = await findRows(user, target.collection, { id: { equals: target.id } })
  if (!readable) return null
  const clinics = await clinicsOf(user)
  // An adaptation shows on the page of its shared document, at its own clinic.
  if (target.collection === 'adaptations') {
    const [collection = '', id = ''] = String(readable.sourceKey).split(':')
    return showingsOf(
      user,
      { collection, id },
      clinics.filter((clinic) => clinic.id === readable.tenant),
    )
  }
  const targets = isRouted(target.collection) ? [target] : await findReferring(user, target)
  const showings = await Promise.all(targets.map((each) => showingsOf(user, each, clinics)))
  return showings.flat()
}

/** The live clinics that the user may ask about. */
async function clinicsOf(user: TypedUser): Promise<Clinic[]> {
  const readable = clinicsFor(getMember({ user }), endpointPolicy['where-shown'])
  return (await findLiveClinics()).filter(({ id }) => readable === 'all' || readable.includes(id))
}

async function showingsOf(user: TypedUser, target: Target, clinics: readonly Clinic[]): Promise<Showing[]> {
  const { collection, id } = target
  const isPublished: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  const [[row], adaptations] = await Promise.all([
    findRows(user, collection, isPublished),
    findAdaptations(user, target),
  ])
  if (!row || !isRouted(collection)) return []
  return clinics.flatMap((clinic) => {
    const showing = showingAt(clinic, { collection, row, adaptation: adaptations.get(clinic.id) ?? null })
    return showing ? [showing] : []
  })
}

type Subject = { collection: RoutedCollection; row: Row; adaptation: Adaptation | null }

function showingAt(clinic: Clinic, { collection, row, adaptation }: Subject): Showing | null {
  const [locale] = clinic.locales
  if (!locale) return null
  const context = clinicContext(clinic, locale, false)
  const path = documentPath(collection, row)
  const state = stateAt(clinic, { collection, row, adaptation })
  if (!state) return null
  const title = mergeLocalized(adaptation?.title, localizedText.catch(undefined).parse(row.title ?? row.name))
  const isSeen = state !== 'hidden' && state !== 'not-added'
  return {
    clinic: { id: clinic.id, name: clinic.name },
    title: typeof row.name === 'string' ? row.name : (context.localize(title, 'heading')?.text ?? path),
    path,
    address: isSeen && clinic.hosts[0] ? pageUrl(context, path) : null,
    state,
    adaptation: adaptation?.id ?? null,
  }
}

/** Null where the document is not for this clinic. */
function stateAt(clinic: Clinic, { collection, row, adaptation }: Subject): Showing['state'] | null {
  if (collection === 'practitioners') return placedIn(row, clinic.id) ? 'own' : null
  const owner = toId((row.owner ?? row.tenant) as string | null)
  if (owner) return owner === clinic.id ? 'own' : null
  if (!isLibraryKind(collection) && collection !== 'posts') return null
  const shared: SharedDocument = toDocument(collection, row)
  if (!matches(shared.displayConditions, clinicFacts(clinic))) return null
  if (adaptation?.visible === false) return 'hidden'
  if (!isShown(shared, adaptation, clinic)) return collection === 'conditions' ? 'not-added' : null
  return adaptation && countChanges(adaptation) > 0 ? 'changed' : 'as-shared'
}

const placedIn = ({ placements }: Row, clinic: string): boolean =>
  Array.isArray(placements) && placements.some((placement) => toId(placement.clinic) === clinic)

const isRouted = (collection: string): collection is RoutedCollection => collection in collectionPaths

/** The published adaptations of a shared document, by clinic. */
async function findAdaptations(
  user: TypedUser,
  { collection, id }: Target,
): Promise<ReadonlyMap<string, Adaptation>> {
  const rows = await findRows(user, 'adaptations', {
    and: [{ sourceKey: { equals: `${collection}:${id}` } }, { _status: { equals: 'published' } }],
  })
  return new Map(rows.map(toAdaptation).map((adaptation) => [adaptation.clinic, adaptation]))
}

/** The published documents with pages of their own that refer to one without. */
async function findReferring(user: TypedUser, { collection, id }: Target): Promise<Target[]> {
  const rows = await findRows(user, 'references', {
    and: [
      { toCollection: { equals: collection } },
      { toId: { equals: id } },
      { published: { equals: true } },
    ],
  })
  const names = new Set(
    rows.map(({ fromCollection, fromId }) => `${fromCollection}:${fromId}`).slice(0, maxDocuments),
  )
  return [...names].flatMap((name) => {
    const [from = '', fromId = ''] = name.split(':')
    return isRouted(from) ? [{ collection: from, id: fromId }] : []
  })
}

/** With the user's own access, so that nothing is named that the panel would not show. */
async function findRows(user: TypedUser, collection: string, where: Where): Promise<Row[]> {
  const { docs } = await (await payload()).find({
    collection: collection as CollectionSlug,
    where,
    depth: 0,
    locale: 'all',
    pagination: false,
    overrideAccess: false,
    user,
  })
  // The generated types have no index signature. The mappers validate the fields of a row.
  return docs as unknown as Row[]
}
