import { interpolate, interpolateRichText } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { type LibraryKind, libraryKinds } from '#domain/library/collections.ts'
import { defaultContentLocale, type Localized } from '#domain/locales/localized.ts'
import { collectionPaths } from '#domain/routes/routes.ts'
import type { SearchDocument, SearchResult } from '#domain/search/search-index.ts'
import { insuranceWords } from '#domain/search/synonyms.ts'
import { formatLanguages } from '#ui/format.ts'
import { entryTarget } from '../models/cards.ts'
import { locationCard } from '../models/location.ts'
import { findPractitioners } from '../models/practitioner.ts'
import { readableText } from '../readable-text.ts'
import type { Row } from '../reader.ts'
import { resolveDocument } from '../resolve-document.ts'
import type { ClinicContext } from '../site-context.ts'

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
  const documents = await Promise.all([
    ...libraryKinds.map((kind) => libraryDocuments(context, kind)),
    posts(context),
    pages(context),
    people(context),
  ])
  return [...locations(context), ...documents.flat()]
}

async function libraryDocuments(context: ClinicContext, kind: LibraryKind): Promise<SearchDocument[]> {
  const rows = await context.reader.find(kind, { sort: 'slug' })
  const found = rows.map(async (row) => {
    const entry = await context.library.find(kind, row.id)
    if (!entry) return []
    const path = `${collectionPaths[kind]}/${entry.slug}`
    return documentIn(context, kind, row, { kind, path, title: entryTarget(entry, context).title })
  })
  return (await Promise.all(found)).flat()
}

async function posts(context: ClinicContext): Promise<SearchDocument[]> {
  const rows = await context.reader.find('posts')
  const found = rows.map((row) =>
    documentIn(context, 'posts', row, { kind: 'posts', path: `/blog/${String(row.slug)}` }),
  )
  return (await Promise.all(found)).flat()
}

async function pages(context: ClinicContext): Promise<SearchDocument[]> {
  // The home page would match every query.
  const rows = (await context.reader.find('pages', { sort: 'slug' })).filter(({ role }) => role !== 'home')
  const found = rows.map(async (row) => {
    const documents = await documentIn(context, 'pages', row, {
      kind: 'pages',
      path: `/${String(row.role || row.slug)}`,
    })
    return row.slug === 'fees' ? documents.map((document) => withFees(document, context)) : documents
  })
  return (await Promise.all(found)).flat()
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

async function documentIn(
  context: ClinicContext,
  collection: SearchResult['kind'] & (typeof searchedCollections)[number],
  row: Row,
  { kind, path, title }: Pick<SearchResult, 'kind' | 'path'> & Partial<SearchResult>,
): Promise<SearchDocument[]> {
  const document = await resolveDocument(context, collection, row)
  if (!document || 'redirect' in document) return []
  const { heading, answer, introduction, sections, synonyms } = document
  return [
    {
      kind,
      path,
      title: title ?? document.title,
      answer,
      heading: heading.text,
      names: [document.title.text, ...synonyms.map(({ text }) => text), ...otherTitles(context, row)].join(
        ' ',
      ),
      headings: sections.flatMap((section) => section.heading?.text ?? []).join(' '),
      body: readableText([introduction, sections.map(({ fields }) => fields)]),
    },
  ]
}

/** A patient who reads Kannada may type an English name, and vice versa. */
function otherTitles({ clinic, locale }: ClinicContext, row: Row): string[] {
  return clinic.locales
    .filter((tag) => tag !== locale)
    .flatMap(
      (tag) =>
        interpolate(row.title as Localized, createLocalizedInterpolator(clinic, tag), 'heading')?.text ?? [],
    )
}

async function people(context: ClinicContext): Promise<SearchDocument[]> {
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

function locations(context: ClinicContext): SearchDocument[] {
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
