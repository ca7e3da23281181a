import { z } from 'zod'
import { memoize } from '#base/memoize.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import {
  isLibraryKind,
  type LibraryKind,
  type RelationField,
  relationFields,
} from '#domain/library/collections.ts'
import type { Adaptation, SharedDocument } from '#domain/library/document.ts'
import { isShown } from '#domain/library/visibility.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { toAdaptation, toDocument } from '#mappers/document.ts'
import { ids, localizedText, strings } from '#mappers/stored-values.ts'
import { type BodyArea, toBodyAreas } from '#ui/body-map/areas.ts'
import { type DiagramName, toDiagramName } from '#ui/diagrams/names.ts'
import type { Reader, Row } from './reader.ts'

/** What lists and links need of a document of the library. */
export type Entry = Omit<SharedDocument, 'sections'> & {
  collection: LibraryKind
  adaptation: Adaptation | null
  relations: Record<RelationField, string[]>
  /** Where a muscle is, and where its pain may be felt. */
  location?: Localized
  referral?: Localized
  /** ISO time of the last change. */
  updatedAt: string
  /** Of a treatment: the practitioner needs one of each; empty where none is needed. */
  professions: string[]
  authorisations: string[]
  /** The drawing of a muscle. */
  diagram: DiagramName | null
  /** The areas of the body map that belong to a region. */
  bodyAreas: BodyArea[]
}

/** The documents of the library that have a page on a clinic's site, loaded on first use. */
export type Library = {
  entries: (collection: LibraryKind) => Promise<Entry[]>
  find: (collection: string, id: string) => Promise<Entry | null>
  /** The clinic's whole adaptation of a document, named as `collection:id`. */
  findAdaptation: (document: string) => Promise<Adaptation | null>
  /** Ids of the posts that the clinic does not show. */
  hiddenPosts: () => Promise<string[]>
}

const headFields = [
  'slug',
  'title',
  'navLabel',
  'answer',
  'hero',
  'when',
  'location',
  'referral',
  'term',
  'updatedAt',
  'professions',
  'authorisations',
  'diagram',
  'bodyAreas',
  ...relationFields,
]

const relations = z.object(
  Object.fromEntries(relationFields.map((field) => [field, ids])) as Record<RelationField, typeof ids>,
)

/** @param clinic whose reader it is */
export function createLibrary(reader: Reader, clinic: Clinic): Library {
  let adaptations: Promise<Map<string, Adaptation>> | undefined
  const findAdaptations = () => {
    adaptations ??= reader.find('adaptations').then((rows) => {
      const all = rows.filter(hasSource).map(toAdaptation)
      return new Map(all.map((each) => [each.source, each]))
    })
    return adaptations
  }
  const entries = memoize((collection: LibraryKind) =>
    loadEntries(reader, { collection, clinic, adaptations: findAdaptations() }),
  )
  return {
    entries,
    find: async (collection, id) => {
      if (!isLibraryKind(collection)) return null
      return (await entries(collection)).find((entry) => entry.id === id) ?? null
    },
    findAdaptation: async (document) => (await findAdaptations()).get(document) ?? null,
    hiddenPosts: async () =>
      [...(await findAdaptations()).values()]
        .filter(({ source, visible }) => !visible && source.startsWith('posts:'))
        .map(({ source }) => source.slice('posts:'.length)),
  }
}

async function loadEntries(
  reader: Reader,
  {
    collection,
    clinic,
    adaptations,
  }: { collection: LibraryKind; clinic: Clinic; adaptations: Promise<ReadonlyMap<string, Adaptation>> },
): Promise<Entry[]> {
  const [rows, adapted] = await Promise.all([
    reader.find(collection, { select: headFields, sort: 'slug' }),
    adaptations,
  ])
  // The network's document is the page where a clinic's has the same slug.
  const shared = new Set(rows.flatMap(({ owner, slug }) => (owner ? [] : [slug])))
  return rows
    .filter(({ owner, slug }) => !owner || !shared.has(slug))
    .map((row): Entry => {
      const { sections: _none, ...head } = toDocument(collection, row)
      return {
        ...head,
        collection,
        adaptation: adapted.get(`${collection}:${row.id}`) ?? null,
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
    .filter((entry) => isShown(entry, entry.adaptation, clinic))
}

/** A draft may not have chosen its shared page yet. */
const hasSource = ({ source }: Row): boolean => Boolean((source as { value?: unknown } | null)?.value)
