import type { SiteContext } from '#data/site-context.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'

/** Redirects to the document that had this slug before; null where none had. */
export async function findFormerAddress(
  context: SiteContext,
  collection: RoutedCollection,
  slug: string,
): Promise<{ redirect: string } | null> {
  const [row] = await context.reader.find(collection, {
    where: { formerSlugs: { in: [slug] } },
    limit: 1,
    select: ['slug'],
  })
  return row ? { redirect: `${collectionPaths[collection]}/${row.slug}` } : null
}
