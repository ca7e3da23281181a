import { interpolate, interpolateRichText } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { defaultContentLocale, type Localized } from '#domain/locales/localized.ts'
import { collectionPaths, libraryKinds } from '#domain/routes/routes.ts'
import type { SearchDocument, SearchResult } from '#domain/search/search-index.ts'
import { formatLanguages } from '#ui/format.ts'
import { entryTarget } from '../models/cards.ts'
import { locationCard } from '../models/location.ts'
import { findPractitioners } from '../models/practitioner.ts'
import { readableText } from '../readable-text.ts'
import type { Row } from '../reader.ts'
import { resolveDocument } from '../resolve-document.ts'
import type { SiteContext } from '../site-context.ts'

/** Collections that a clinic's searchable pages are made of. Its own record is the other ingredient. */
export const searchedCollections = [
  ...libraryKinds,
  'adaptations',
  'posts',
  'pages',
  'practitioners',
] as const

/**
 * Every page of a clinic's site in one language, in the words that its patients read: resolved as the page is, so what
 * is hidden, not offered or against the law of the place is not among it.
 */
export async function searchDocuments(context: SiteContext): Promise<SearchDocument[]> {
  const documents = locations(context)
  for (const kind of libraryKinds) {
    for (const row of await context.reader.find(kind)) {
      const entry = await context.library.find(kind, row.id)
      if (!entry) continue
      const path = `${collectionPaths[kind]}/${entry.slug}`
      const title = entryTarget(entry, context).title
      documents.push(...(await documentIn(context, kind, row, { kind, path, title })))
    }
  }
  for (const row of await context.reader.find('posts'))
    documents.push(
      ...(await documentIn(context, 'posts', row, { kind: 'posts', path: `/blog/${String(row.slug)}` })),
    )
  for (const row of await context.reader.find('pages')) {
    // The home page leads everywhere and answers nothing.
    if (row.role === 'home') continue
    const path = `/${String(row.role || row.slug)}`
    documents.push(...(await documentIn(context, 'pages', row, { kind: 'pages', path })))
  }
  return [...documents, ...(await people(context))]
}

async function documentIn(
  context: SiteContext,
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

/** Who reads in Kannada may still write the name in English, and the other way round. */
function otherTitles({ clinic, locale }: SiteContext, row: Row): string[] {
  return clinic.locales
    .filter((tag) => tag !== locale)
    .flatMap(
      (tag) =>
        interpolate(row.title as Localized, createLocalizedInterpolator(clinic, tag), 'heading')?.text ?? [],
    )
}

async function people(context: SiteContext): Promise<SearchDocument[]> {
  const { clinic, library, locale, localize } = context
  const treated = [...(await library.entries('conditions')), ...(await library.entries('treatments'))]
  return (await findPractitioners(context)).map((person) => ({
    kind: 'practitioners',
    path: `/team/${person.slug}`,
    title: { text: person.name },
    answer: localize(person.title, 'heading'),
    heading: '',
    names: person.credentials ?? '',
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

function locations(context: SiteContext): SearchDocument[] {
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
