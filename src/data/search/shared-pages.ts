import { createBatch } from '#base/batch.ts'
import { memoize } from '#base/memoize.ts'
import { findSectionRules } from '#blocks/blocks.ts'
import type { ClinicSite } from '#domain/clinic/network.ts'
import { siteValues } from '#domain/interpolation/localized-interpolator.ts'
import type { SharedDocument } from '#domain/library/document.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { Localized } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { resolve } from '#domain/resolve/resolve.ts'
import type { SearchDocument } from '#domain/search/page-words.ts'
import { createPlaceholderInterpolator } from '#domain/search/placeholders.ts'
import { readSharedFacts, type SharedFacts } from '#domain/search/shared-facts.ts'
import { toDocument } from '#mappers/document.ts'
import { noteTags } from '#publish/ingredients.ts'
import { createKept } from '#publish/kept.ts'
import { position } from '#publish/position.ts'
import { processWide } from '#publish/process-wide.ts'
import { bodyTag } from '#publish/tags.ts'
import { type Row, reader } from '../reader.ts'
import { otherTitles, type PageCollection, pagePath, toSearchDocument } from './search-documents.ts'

/** One edition of one of the network's documents. The same object for all clinics that show it. */
export type SharedPage = {
  collection: PageCollection
  id: string
  path: string
  /** See `nameEdition`. */
  edition: string
  /** As stored: each clinic shows them with its own words. */
  title: Localized
  answer?: Localized
  /** Documents that it includes sections of and that the clinic shows, as `collection:id`. */
  included: readonly string[]
}

/** Of one of the network's documents: what depends on the clinic, and its editions so far by their names. */
export type SharedEntry = Pick<SharedPage, 'title' | 'answer' | 'path'> & {
  facts: SharedFacts
  editions: Map<string, SharedPage>
}

const keptEntries = processWide('kept-search-entries', () =>
  createKept<SharedEntry | null>({ capacity: 20_000, replays: false }),
)

/** Reads rows of a collection by their ids, many at once. */
export type RowReader = (collection: PageCollection) => (id: string) => Promise<Row | undefined>

/** Rows of one query. */
const mostRows = 25

/**
 * Reads each row once for one search, unless something is published meanwhile: what is kept must be made of what was read after its
 * build had begun.
 */
export function createRowReader(site: ClinicSite, locale: LocaleTag): RowReader {
  const read = memoize((collection: PageCollection) =>
    createBatch(async (ids) => {
      const rows = await reader({ site, locale, draft: false }).find(collection, {
        where: { id: { in: [...ids] } },
        sort: 'id',
        isNotedByCaller: true,
      })
      return new Map(rows.map((row) => [row.id, row]))
    }, mostRows),
  )
  let readAt = position.current()
  let rows = new Map<string, Promise<Row | undefined>>()
  return (collection) => (id) => {
    if (position.current() !== readAt) {
      readAt = position.current()
      rows = new Map()
    }
    const name = `${collection}:${id}`
    const row = rows.get(name) ?? read(collection)(id)
    rows.set(name, row)
    return row
  }
}

/** What is known of a document of the network; null of one that is a clinic's own, or not public. */
export const findSharedEntry = (
  collection: PageCollection,
  id: string,
  readRow: RowReader,
): Promise<SharedEntry | null> =>
  keptEntries.get(`${collection}:${id}`, async () => {
    noteTags(bodyTag(collection, id))
    const row = await readRow(collection)(id)
    const document = row && toDocument(collection, row)
    if (!document || document.owner !== null) return null
    const { title, answer } = document
    return {
      title,
      answer,
      path: pagePath(collection, document.slug),
      facts: readSharedFacts(document),
      editions: new Map(),
    }
  })

/**
 * The page of an edition, with placeholders where it has a clinic's own words; none where no clinic of these facts shows it. The site
 * is any that shows the edition.
 *
 * @throws if the document belongs to a clinic: an edition is searched on several sites
 */
export async function readSharedPage(
  page: SharedPage,
  { site, locale, readRow }: { site: ClinicSite; locale: LocaleTag; readRow: RowReader },
): Promise<SearchDocument[]> {
  const { collection, id, path, included } = page
  const read = async (name: PageCollection, documentId: string): Promise<[SharedDocument, Row] | null> => {
    noteTags(bodyTag(name, documentId))
    const row = await readRow(name)(documentId)
    if (!row) return null
    const document = toDocument(name, row)
    if (document.owner !== null)
      throw new Error(`${name}:${documentId} belongs to a clinic and is not shared.`)
    return [document, row]
  }
  const [found, ...others] = await Promise.all([
    read(collection, id),
    ...included.map(async (name) => {
      const [of, otherId] = name.split(':') as [PageCollection, string]
      return [name, (await read(of, otherId))?.[0]] as const
    }),
  ])
  if (!found) return []
  const [shared, row] = found
  const interpolatorIn = (tag: LocaleTag) =>
    createPlaceholderInterpolator(siteValues(site, tag), toContentLocale(tag))
  const resolved = resolve({
    shared,
    adaptation: null,
    site,
    locale,
    findRules: findSectionRules,
    included: new Map(others.flatMap(([name, document]) => (document ? [[name, document] as const] : []))),
    interpolator: interpolatorIn(locale),
  })
  if (resolved.outcome !== 'page') return []
  return [
    toSearchDocument(resolved.document, {
      collection,
      path,
      otherTitles: otherTitles({ clinic: site, locale }, row, interpolatorIn),
    }),
  ]
}
