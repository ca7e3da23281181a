import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import { findPosts } from '#data/find-posts.ts'
import { toPost } from '#data/models/cards.ts'
import { networkContext, postLocales } from '#data/network-context.ts'
import { type ClinicContext, type NetworkContext, pageUrl, type SiteContext } from '#data/site-context.ts'
import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { isIndexable } from '#domain/seo/robots.ts'
import type { SitemapEntry } from '#page-types/page-type.ts'
import { pageTypes } from '#page-types/registry.ts'
import { latest } from '#page-types/shared/page-parts.ts'
import { rowEntry } from '#page-types/shared/sitemap.ts'
import { createFindAlternates, networkAlternates } from './alternates.ts'
import { sitemapAddresses } from './site-files.ts'

/**
 * The pages of a site in one language, each with its last change, its alternates and its pictures. A sitemap holds 50,000
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
      url: pageUrl(context, path),
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

/** The index of a site's sitemaps, one for each language; a change of a page counts for all of them. */
export async function buildSitemapIndex(context: SiteContext): Promise<string> {
  const lastmod = latest((await listPages(context)).map(({ updated }) => updated))
  const stream = new SitemapIndexStream()
  for (const url of sitemapAddresses(context.site).parts) stream.write({ url, lastmod })
  stream.end()
  return String(await streamToPromise(stream))
}

const listPages = (context: SiteContext): Promise<SitemapEntry[]> =>
  context.clinic ? listClinicPages(context) : listNetworkPages(context)

/** Every page of a clinic's site in one language that is canonical there. */
async function listClinicPages(context: ClinicContext): Promise<SitemapEntry[]> {
  const entries = await Promise.all(Object.values(pageTypes).map(({ sitemap }) => sitemap?.(context) ?? []))
  return entries.flat().filter(({ path }) => isIndexable(path))
}

/** The network's own pages in one language: its front page, which is in English, its posts and their list. */
async function listNetworkPages(context: NetworkContext): Promise<SitemapEntry[]> {
  const [rows, rowsInEnglish] = await Promise.all([
    findPosts(context),
    findPosts(networkContext(defaultContentLocale)),
  ])
  const posts = rows.map((row) => ({ ...rowEntry('/blog', row), languages: postLocales(toPost(row).title) }))
  const written = new Set(rowsInEnglish.flatMap((row) => postLocales(toPost(row).title)))
  const front = context.locale === defaultContentLocale ? [{ path: '/', pictures: [] }] : []
  if (posts.length === 0) return front
  const blog = {
    path: '/blog',
    updated: latest(posts.map(({ updated }) => updated)),
    pictures: [],
    languages: contentLocales.filter((locale) => written.has(locale)),
  }
  return [...front, blog, ...posts]
}
