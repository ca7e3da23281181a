import { createBatch } from '#base/batch.ts'
import { memoize } from '#base/memoize.ts'
import type { ClinicSite } from '#domain/clinic/network.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { noteTags } from '#publish/ingredients.ts'
import { bodyTag, clinicTag } from '#publish/tags.ts'
import { findClinicById } from '../find-clinic.ts'
import type { Row } from '../reader.ts'
import { type ClinicContext, clinicContext } from '../site-context.ts'
import { type IndexedPage, keptPages, toIndexedPage } from './kept-pages.ts'
import type { OwnPage } from './list-pages.ts'
import {
  locationDocuments,
  type PageCollection,
  personDocuments,
  searchDocument,
} from './search-documents.ts'

/** Reads a document of a collection by its id, with a context to resolve it in. */
export type OwnReader = (
  collection: PageCollection,
) => (id: string) => Promise<{ row: Row; context: ClinicContext } | undefined>

/** Rows of one query. */
const mostRows = 25

/** Reads many documents at once, each with a context that is no older than the build that asks for it. */
export const createOwnReader = (clinic: ClinicSite, locale: LocaleTag): OwnReader =>
  memoize((collection) =>
    createBatch(async (ids) => {
      const context = await freshContext(clinic, locale)
      const rows = await context?.reader.find(collection, {
        where: { id: { in: [...ids] } },
        sort: 'id',
        isNotedByCaller: true,
      })
      return new Map((context && rows?.map((row) => [row.id, { row, context }])) ?? [])
    }, mostRows),
  )

/** The page of a document as this clinic alone shows it; none where it does not. */
export const readOwnPage = (
  { collection, id }: OwnPage,
  { clinic, locale }: ClinicContext,
  read: OwnReader,
): Promise<readonly IndexedPage[]> =>
  keptPages.get(`${clinic.id} ${locale} ${collection}:${id}`, async () => {
    noteTags(clinicTag(clinic.id), bodyTag(collection, id))
    const found = await read(collection)(id)
    return found ? (await searchDocument(found.context, collection, found.row)).map(toIndexedPage) : []
  })

/** The pages of all the clinic's people, or of all its locations. */
export const readAllPages = (
  kind: 'locations' | 'people',
  { clinic, locale }: ClinicContext,
): Promise<readonly IndexedPage[]> =>
  keptPages.get(`${clinic.id} ${locale} ${kind}`, async () => {
    const context = await freshContext(clinic, locale)
    if (!context) return []
    const documents = kind === 'locations' ? locationDocuments(context) : await personDocuments(context)
    return documents.map(toIndexedPage)
  })

/** With the clinic's record as it is now: that of the request may be older than what is kept. */
async function freshContext({ id }: ClinicSite, locale: LocaleTag): Promise<ClinicContext | null> {
  const site = await findClinicById(id)
  return site && clinicContext(site, locale, false)
}
