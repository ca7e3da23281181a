import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import type { SiteContext } from '#data/site-context.ts'
import { createFindAlternates, networkAlternates } from './alternates.ts'
import { sitemapAddresses } from './site-files.ts'
import { findNetworkPages, findSitePages, latest, type SitePage } from './site-pages.ts'

/**
 * The pages of a site in one language, each with its last change, its versions and its pictures. A sitemap holds 50,000
 * addresses at most (sitemaps.org); a clinic has some hundreds.
 */
export async function buildSitemap(context: SiteContext): Promise<string> {
  const { origin } = context
  const pages = await listPages(context)
  const [findAlternates] = await Promise.all([
    context.clinic
      ? createFindAlternates(
          context,
          pages.flatMap(({ shared }) => shared ?? []),
        )
      : null,
    context.pictures.load(pages.flatMap(({ pictures }) => pictures)),
  ])
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: false, video: false, xhtml: true, image: true },
  })
  for (const { path, updated, pictures, shared, languages } of pages) {
    const alternates = findAlternates
      ? findAlternates(path, shared)
      : networkAlternates(path, languages ?? [])
    stream.write({
      url: `${origin}${context.pathTo(path)}`,
      lastmodISO: updated,
      img: pictures.flatMap((id) => {
        const picture = context.pictures.find(id)
        return picture ? [{ url: `${origin}${picture.src}` }] : []
      }),
      links: alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
    })
  }
  stream.end()
  return String(await streamToPromise(stream))
}

/** The index of a site's sitemaps, one a language; what changes a page changes it in all of them. */
export async function buildSitemapIndex(context: SiteContext): Promise<string> {
  const lastmod = latest((await listPages(context)).map(({ updated }) => updated))
  const stream = new SitemapIndexStream()
  for (const url of sitemapAddresses(context.site).parts) stream.write({ url, lastmod })
  stream.end()
  return String(await streamToPromise(stream))
}

const listPages = (context: SiteContext): Promise<SitePage[]> =>
  context.clinic ? findSitePages(context) : findNetworkPages(context)
