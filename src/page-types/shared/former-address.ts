import type { SiteContext } from '#data/site-context.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'

/** Redirects to the document that had this slug before, the network's before the clinic's; null where none had. */
export async function findFormerAddress(
  context: SiteContext,
  collection: RoutedCollection,
  slug: string,
): Promise<{ redirect: string } | null> {
  const rows = await context.reader.find(collection, {
    where: { formerSlugs: { in: [slug] } },
    select: ['slug'],
  })
  const row = rows.find(({ owner }) => !owner) ?? rows[0]
  return row ? { redirect: `${collectionPaths[collection]}/${row.slug}` } : null
}
