import {
  interpolate,
  interpolateRichText,
  type LocalizedInterpolator,
} from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { isLibraryKind, type LibraryKind, libraryKinds } from '#domain/library/collections.ts'
import { defaultContentLocale, type Localized, type Text } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { ResolvedDocument } from '#domain/resolve/resolve.ts'
import { collectionPaths } from '#domain/routes/routes.ts'
import type { SearchDocument } from '#domain/search/page-words.ts'
import { insuranceWords } from '#domain/search/synonyms.ts'
import { formatLanguages } from '#ui/format.ts'
import { entryTarget } from '../models/cards.ts'
import { locationCard } from '../models/location.ts'
import { findPractitioners } from '../models/practitioner.ts'
import { readableText } from '../readable-text.ts'
import type { Row } from '../reader.ts'
import { resolveDocument } from '../resolve-document.ts'
import type { ClinicContext } from '../site-context.ts'

/** Collections whose documents have a page each that is resolved. */
export type PageCollection = LibraryKind | 'posts' | 'pages'

/** Collections that a clinic's searchable pages are made of, besides the clinic's own record. */
export const searchedCollections = [
  ...libraryKinds,
  'adaptations',
  'posts',
  'pages',
  'practitioners',
] as const

/**
 * Every page of a clinic's site in one language, as its patients read it: resolved as the page is, so that nothing hidden,
 * not offered or not allowed in the clinic's jurisdiction is found.
 */
export async function searchDocuments(context: ClinicContext): Promise<SearchDocument[]> {
  const collections: PageCollection[] = [...libraryKinds, 'posts', 'pages']
  const documents = await Promise.all(
    collections.map(async (collection) => {
      const rows = await context.reader.find(collection, isLibraryKind(collection) ? { sort: 'slug' } : {})
      return (await Promise.all(rows.map((row) => searchDocument(context, collection, row)))).flat()
    }),
  )
  return [...locationDocuments(context), ...documents.flat(), ...(await personDocuments(context))]
}

/** The page of a row on the clinic's site; none where the clinic does not show it. */
export async function searchDocument(
  context: ClinicContext,
  collection: PageCollection,
  row: Row,
): Promise<SearchDocument[]> {
  // The home page would match every query.
  if (collection === 'pages' && row.role === 'home') return []
  const title = isLibraryKind(collection) ? await findEntryTitle(context, collection, row) : undefined
  if (title === null) return []
  const resolved = await resolveDocument(context, collection, row)
  if (!resolved || 'redirect' in resolved) return []
  const document = toSearchDocument(resolved, {
    collection,
    // The page of a role stands at the role's address.
    path: pagePath(collection, (collection === 'pages' && row.role) || row.slug),
    title,
    otherTitles: otherTitles(context, row, (tag) => createLocalizedInterpolator(context.clinic, tag)),
  })
  return [collection === 'pages' && row.slug === 'fees' ? withFees(document, context) : document]
}

/** The title by which lists show a document of the library; null where it has no page on the site. */
async function findEntryTitle(context: ClinicContext, kind: LibraryKind, { id }: Row): Promise<Text | null> {
  const entry = await context.library.find(kind, id)
  return entry && entryTarget(entry, context).title
}

export function pagePath(collection: PageCollection, slug: unknown): string {
  return `${collectionPaths[collection]}/${String(slug)}`
}

export function toSearchDocument(
  { title, heading, answer, introduction, sections, synonyms }: ResolvedDocument,
  page: { collection: PageCollection; path: string; title?: Text; otherTitles: string[] },
): SearchDocument {
  return {
    kind: page.collection,
    path: page.path,
    title: page.title ?? title,
    answer,
    heading: heading.text,
    names: [title.text, ...synonyms.map(({ text }) => text), ...page.otherTitles].join(' '),
    headings: sections.flatMap((section) => section.heading?.text ?? []).join(' '),
    body: readableText([introduction, sections.map(({ fields }) => fields)]),
  }
}

/** A patient who reads Kannada may type an English name, and vice versa. */
export function otherTitles(
  { clinic, locale }: Pick<ClinicContext, 'clinic' | 'locale'>,
  row: Row,
  createInterpolator: (tag: LocaleTag) => LocalizedInterpolator,
): string[] {
  return clinic.locales
    .filter((tag) => tag !== locale)
    .flatMap((tag) => interpolate(row.title as Localized, createInterpolator(tag), 'heading')?.text ?? [])
}

/** The page of fees also shows those of the clinic's record, and how they can be paid. */
function withFees(document: SearchDocument, { clinic, localize }: ClinicContext): SearchDocument {
  const { fees, insurers } = clinic
  const facts = [
    fees.map(({ label, text }) => [localize(label), localize(text)]),
    insurers.map(({ text }) => localize(text)),
  ]
  return {
    ...document,
    names: `${document.names} ${insuranceWords}`,
    body: [document.body, ...insurers.map(({ name }) => name), readableText(facts)].join(' '),
  }
}

export async function personDocuments(context: ClinicContext): Promise<SearchDocument[]> {
  const { clinic, library, locale, localize } = context
  const [practitioners, conditions, treatments] = await Promise.all([
    findPractitioners(context),
    library.entries('conditions'),
    library.entries('treatments'),
  ])
  const treated = [...conditions, ...treatments]
  return practitioners.map((person) => ({
    kind: 'practitioners',
    path: `/team/${person.slug}`,
    title: { text: person.name },
    answer: localize(person.title, 'heading'),
    heading: '',
    names: [person.credentials, ...Object.values(person.nameInScript ?? {})].filter(Boolean).join(' '),
    headings: [
      formatLanguages(person.languages, locale),
      formatLanguages(person.languages, defaultContentLocale),
    ].join(' '),
    body: [
      readableText(interpolateRichText(person.biography, createLocalizedInterpolator(clinic, locale))),
      ...treated
        .filter(({ id }) => person.conditions.includes(id) || person.treatments.includes(id))
        .map((entry) => entryTarget(entry, context).title.text),
    ].join(' '),
  }))
}

export function locationDocuments(context: ClinicContext): SearchDocument[] {
  const { messages } = context
  return context.clinic.locations.map((location) => {
    const { name, city, address, parking, access, landmarks } = locationCard(location, context)
    return {
      kind: 'locations',
      path: `/locations/${location.slug}`,
      title: name,
      answer: address[0] ?? null,
      heading: city.text,
      names: [messages.hours, messages.directions, messages.parking, messages.telephone].join(' '),
      headings: '',
      body: readableText([address, parking, access, landmarks]),
    }
  })
}
