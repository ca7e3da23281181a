import { isLibraryKind } from '#domain/library/collections.ts'
import { parseRoute, type RoutedCollection, routeDocument } from '#domain/routes/routes.ts'
import { canonicalPath, splitAddress, splitLocale } from '#domain/routes/site-address.ts'
import type { Row } from './reader.ts'
import type { SiteContext } from './site-context.ts'

type Addressed = { address: string; path: string; collection: RoutedCollection; slug: string }

/**
 * Of paths that editors wrote, those that lead nowhere: to a document that was deleted, unpublished or hidden since, and
 * to which neither a former address nor a redirect leads on.
 */
export async function findDeadPaths(
  context: SiteContext,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const documents = [...new Set(addresses)].flatMap((address) => addressedDocument(address, context) ?? [])
  const dead = await Promise.all(
    [...Map.groupBy(documents, ({ collection }) => collection)].map(([collection, group]) =>
      withoutPages(context, collection, group),
    ),
  )
  const candidates = dead.flat()
  if (candidates.length === 0) return new Set()
  const redirects = await context.reader.find('redirects', {
    where: { from: { in: candidates.map(({ path }) => path) } },
    sort: 'from',
  })
  const redirected = new Set(redirects.map(({ from }) => from))
  return new Set(candidates.filter(({ path }) => !redirected.has(path)).map(({ address }) => address))
}

/** A slug has no dot: `/blog/feed.xml` is a file. */
function addressedDocument(address: string, { site }: SiteContext): Addressed | null {
  const { path } = splitLocale(canonicalPath(splitAddress(address).path), site)
  const route = parseRoute(path.split('/').filter(Boolean))
  const document = route && routeDocument(route)
  return document && !document.slug.includes('.') ? { address, path, ...document } : null
}

/** Those whose slug no document of the site has, or had before. */
async function withoutPages(
  context: SiteContext,
  collection: RoutedCollection,
  documents: readonly Addressed[],
): Promise<readonly Addressed[]> {
  const current = await currentSlugs(context, collection, documents)
  const unknown = documents.filter(({ slug }) => !current.has(slug))
  if (unknown.length === 0) return []
  const slugs = unknown.map(({ slug }) => slug)
  const renamed = await context.reader.find(collection, {
    where: { formerSlugs: { in: slugs } },
    select: ['formerSlugs'],
  })
  const former = new Set(renamed.flatMap(({ formerSlugs }) => formerSlugs))
  return unknown.filter(({ slug }) => !former.has(slug))
}

async function currentSlugs(
  { library, reader }: SiteContext,
  collection: RoutedCollection,
  documents: readonly Addressed[],
): Promise<Set<string>> {
  if (isLibraryKind(collection)) {
    const has = await Promise.all(documents.map(({ slug }) => library.hasSlug(collection, slug)))
    return new Set(documents.flatMap(({ slug }, index) => (has[index] ? [slug] : [])))
  }
  const [rows, hidden]: [Row[], string[]] = await Promise.all([
    reader.find(collection, {
      where: { slug: { in: documents.map(({ slug }) => slug) } },
      select: ['slug'],
    }),
    collection === 'posts' ? library.hiddenPosts() : [],
  ])
  return new Set(rows.filter(({ id }) => !hidden.includes(id)).map(({ slug }) => String(slug)))
}
