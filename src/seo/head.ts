import { toOrigin } from '#base/env.ts'
import { pathIn, type SiteContext } from '#data/site-context.ts'
import type { Alternate } from '#domain/seo/alternates.ts'
import { isIndexable } from '#domain/seo/robots.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import type { PageMeta, QueriedPage } from '#page-types/page.ts'
import { createFindAlternates } from './alternates.ts'
import { buildStructuredData } from './structured-data.ts'

/** The head of the page: plain texts and absolute addresses. */
export type Head = PageMeta & {
  canonical: string
  image: string
  /** Whether the picture is the one drawn for the page, of a known size. */
  hasDrawnImage: boolean
  alternates: Alternate[]
  feed: string
  noIndex: boolean
  structuredData: Node[]
}

/** The whole head of a page: what its finder says of it, and what follows from its address. */
export async function buildHead(context: SiteContext, path: string, page: QueriedPage): Promise<Head> {
  const { clinic, locale, pathTo, reader } = context
  const { head } = page
  const origin = toOrigin(clinic.hosts[0] ?? '')
  const self = `${origin}${pathTo(path)}`
  const noIndex = reader.draft !== false || page.noIndex === true || !isIndexable(path)
  // A page that another one is listed for names no versions of itself, and nobody lists a draft.
  const isOwn = !noIndex && !head.canonical
  const findAlternates = isOwn && (await createFindAlternates(context, page.shared ? [page.shared] : []))
  return {
    ...head,
    canonical: head.canonical ?? self,
    image: `${origin}${head.image ?? pathTo(shareImagePath(path))}`,
    hasDrawnImage: !head.image,
    alternates: findAlternates ? findAlternates(path, page.shared) : [],
    feed: `${origin}${pathIn(clinic, locale)('/blog/feed.xml')}`,
    noIndex,
    structuredData: await buildStructuredData(context, self, page),
  }
}

/** Where the picture for shared links of a page is drawn. */
const shareImagePath = (path: string): string => `/share${path === '/' ? '/home' : path}.png`
