import { z } from 'zod'
import { memoize } from '#base/memoize.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import {
  isLibraryKind,
  type LibraryKind,
  type RelationField,
  relationFields,
} from '#domain/library/collections.ts'
import type { Adaptation } from '#domain/library/document.ts'
import { isShown } from '#domain/library/visibility.ts'
import { toAdaptation, toDocument } from '#mappers/document.ts'
import { ids, localizedText, strings } from '#mappers/stored-values.ts'
import { libraryEntryFields } from '#publish/changed-fields.ts'
import { noteTags } from '#publish/ingredients.ts'
import { createKept } from '#publish/kept.ts'
import { processWide } from '#publish/process-wide.ts'
import { bodyTag, collectionTag, headTag, listTag, networkScope } from '#publish/tags.ts'
import { toBodyAreas } from '#ui/body-map/areas.ts'
import { toDiagramName } from '#ui/diagrams/names.ts'
import type { Entry } from './entry.ts'
import { noteSlug, scopesOf } from './note-reads.ts'
import { noteUse } from './note-use.ts'
import type { Reader, Row } from './reader.ts'

/** The documents of the library that have a page on a clinic's site, loaded on first use. */
export type Library = {
  entries: (collection: LibraryKind) => Promise<Entry[]>
  /** Whether the site has a document at an address. */
  hasSlug: (collection: LibraryKind, slug: string) => Promise<boolean>
  find: (collection: string, id: string) => Promise<Entry | null>
  /** The clinic's whole adaptation of a document, named as `collection:id`. */
  findAdaptation: (document: string) => Promise<Adaptation | null>
  /** Ids of the posts that the clinic does not show. */
  hiddenPosts: () => Promise<string[]>
}

const relations = z.object(
  Object.fromEntries(relationFields.map((field) => [field, ids])) as Record<RelationField, typeof ids>,
)

/** @param createReader makes a reader of the clinic. What is kept is not read with that of one request, which repeats no query. */
export function createLibrary(createReader: () => Reader, clinic: Clinic): Library {
  const isDraft = createReader().draft !== false
  const loadAdaptations = () => {
    const read = () => readAdaptations(createReader(), clinic)
    return isDraft ? read() : keptAdaptations.get(clinic.id, read)
  }
  let adaptations: ReturnType<typeof loadAdaptations> | undefined
  const findAdaptations = () => {
    adaptations ??= loadAdaptations()
    return adaptations
  }
  /** The network's documents are kept once for all clinics. */
  const loadDocuments = (collection: LibraryKind, scope: string) => {
    const read = () => readDocuments(createReader(), collection, scope)
    return isDraft ? read() : keptDocuments.get(`${collection} ${scope}`, read)
  }
  const loadEntries = memoize(async (collection: LibraryKind): Promise<Entry[]> => {
    const [documents, adaptations] = await Promise.all([
      Promise.all(scopesOf(clinic).map((scope) => loadDocuments(collection, scope))),
      findAdaptations(),
    ])
    return shownEntries(documents.flat(), adaptations, clinic)
  })
  const noteEntry = (collection: string, id: string) =>
    noteTags(headTag(collection, id), headTag(collection, id, clinic.id))
  return {
    entries: async (collection) => {
      noteTags(...scopesOf(clinic).map((scope) => listTag(collection, scope)))
      return (await loadEntries(collection)).map((entry) => noteUse(entry, clinic.id))
    },
    hasSlug: async (collection, slug) => {
      noteSlug(clinic, collection, slug)
      const entry = (await loadEntries(collection)).find((each) => each.slug === slug)
      if (entry) noteEntry(collection, entry.id)
      return entry !== undefined
    },
    find: async (collection, id) => {
      if (!isLibraryKind(collection)) return null
      noteEntry(collection, id)
      const entry = (await loadEntries(collection)).find((each) => each.id === id)
      return entry ? noteUse(entry, clinic.id) : null
    },
    findAdaptation: async (document) => {
      const [collection = '', id = ''] = document.split(':')
      noteTags(bodyTag(collection, id, clinic.id))
      return (await findAdaptations()).get(document) ?? null
    },
    hiddenPosts: async () => {
      noteTags(listTag('posts', clinic.id))
      return [...(await findAdaptations()).values()]
        .filter(({ source, visible }) => !visible && source.startsWith('posts:'))
        .map(({ source }) => source.slice('posts:'.length))
    },
  }
}

/** A document of the library, before it is known whether a clinic shows it. */
type LibraryDocument = Omit<Entry, 'adaptation'>

/** The pages note themselves what they use of these, so that an edit of one document drops no page of another. */
const keptDocuments = processWide('kept-documents', () =>
  createKept<LibraryDocument[]>({
    capacity: 20_000,
    sizeOf: (documents) => documents.length + 1,
    replays: false,
  }),
)
const keptAdaptations = processWide('kept-adaptations', () =>
  createKept<ReadonlyMap<string, Adaptation>>({
    capacity: 20_000,
    sizeOf: ({ size }) => size + 1,
    replays: false,
  }),
)

/** @param scope whose: a clinic's id, or the network's */
async function readDocuments(
  { find }: Reader,
  collection: LibraryKind,
  scope: string,
): Promise<LibraryDocument[]> {
  noteTags(collectionTag(collection, scope))
  const rows = await find(collection, {
    where: { owner: scope === networkScope ? { exists: false } : { equals: scope } },
    select: [...libraryEntryFields(), 'updatedAt'],
    sort: 'slug',
    isNotedByCaller: true,
  })
  return rows.map((row) => {
    const { sections: _none, ...head } = toDocument(collection, row)
    return {
      ...head,
      collection,
      relations: relations.parse(row),
      location: localizedText.parse(row.location),
      referral: localizedText.parse(row.referral),
      updatedAt: String(row.updatedAt ?? ''),
      professions: strings.parse(row.professions),
      authorisations: strings.parse(row.authorisations),
      diagram: toDiagramName(row.diagram),
      bodyAreas: toBodyAreas(row.bodyAreas),
    }
  })
}

async function readAdaptations({ find }: Reader, { id }: Clinic): Promise<ReadonlyMap<string, Adaptation>> {
  noteTags(collectionTag('adaptations', id))
  // Sorted by an index that begins with the clinic: by creation time MongoDB may walk through every clinic's.
  const rows = await find('adaptations', { sort: 'sourceKey', isNotedByCaller: true })
  const all = rows.filter(hasSource).map(toAdaptation)
  return new Map(all.map((each) => [each.source, each]))
}

/** Of documents with one slug, the network's is the page. */
function shownEntries(
  documents: readonly LibraryDocument[],
  adaptations: ReadonlyMap<string, Adaptation>,
  clinic: Clinic,
): Entry[] {
  const shared = new Set(documents.flatMap(({ owner, slug }) => (owner ? [] : [slug])))
  return documents
    .filter(({ owner, slug }) => !owner || !shared.has(slug))
    .map((document) => ({
      ...document,
      adaptation: adaptations.get(`${document.collection}:${document.id}`) ?? null,
    }))
    .filter((entry) => isShown(entry, entry.adaptation, clinic))
    .toSorted((a, b) => compareSlugs(a.slug, b.slug))
}

const compareSlugs = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A draft may not have chosen its shared page yet. */
const hasSource = ({ source }: Row): boolean => Boolean((source as { value?: unknown } | null)?.value)
