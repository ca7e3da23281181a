import { type ClinicContext, pageUrl, type SiteContext } from '#data/site-context.ts'
import type { Alternate } from '#domain/seo/alternates.ts'
import { isIndexable } from '#domain/seo/robots.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import type { PageMeta, QueriedPage } from '#page-types/page-type.ts'
import { findAlternates } from './alternates.ts'
import { pageNodes, sharedNodes } from './structured-data.ts'

/** The head of a page: plain texts and absolute addresses. */
export type Head = PageMeta & {
  canonical: string
  image: string
  /** Whether `image` is the one drawn for the page, whose size is known. */
  hasDrawnImage: boolean
  alternates: Alternate[]
  feed: string
  noIndex: boolean
  structuredData: Node[]
}

/** Builds the head of a clinic's page from its metadata and its path. */
export async function buildHead(context: ClinicContext, path: string, page: QueriedPage): Promise<Head> {
  // Search engines ignore alternates of a page that is not its own canonical or is not indexed.
  const hasAlternates = !isNoIndex(context, path, page) && !page.head.canonical
  const [alternates, nodes] = await Promise.all([
    hasAlternates ? findAlternates(context, path, page.shared) : [],
    pageNodes(context, page, pageUrl(context, path)),
  ])
  return composeHead(context, path, page, { alternates, nodes })
}

/** The head of a page of either kind of site, with what differs between them given. `nodes` are the page type's own. */
export function composeHead(
  context: SiteContext,
  path: string,
  page: QueriedPage,
  { alternates, nodes }: { alternates: Alternate[]; nodes: Node[] },
): Head {
  const { origin, pathTo } = context
  const { head } = page
  const url = pageUrl(context, path)
  return {
    ...head,
    canonical: head.canonical ?? url,
    image: `${origin}${head.image ?? pathTo(shareImagePath(path))}`,
    hasDrawnImage: !head.image,
    alternates,
    feed: pageUrl(context, '/blog/feed.xml'),
    noIndex: isNoIndex(context, path, page),
    structuredData: [...nodes, ...sharedNodes(context, page, url)],
  }
}

const isNoIndex = ({ reader }: SiteContext, path: string, page: QueriedPage): boolean =>
  reader.draft !== false || page.noIndex === true || !isIndexable(path)

/** The path of a page's image for shared links. */
const shareImagePath = (path: string): string => `/share${path === '/' ? '/home' : path}.png`
