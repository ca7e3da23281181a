import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import { findBlogLocales, findPosts } from '#data/find-posts.ts'
import { toPost } from '#data/models/cards.ts'
import { postLocales } from '#data/network-context.ts'
import {
  type ClinicContext,
  type NetworkContext,
  pageUrl,
  pathIn,
  type SiteContext,
} from '#data/site-context.ts'
import { distinctContentLocales } from '#domain/locales/index.ts'
import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { legalRoles } from '#domain/routes/routes.ts'
import { isIndexable } from '#domain/seo/robots.ts'
import type { SitemapEntry } from '#page-types/page-type.ts'
import { pageTypes } from '#page-types/registry.ts'
import { latest } from '#page-types/shared/page-parts.ts'
import { rowEntry } from '#page-types/shared/sitemap.ts'
import { findAlternates, findListedLocales, networkAlternates } from './alternates.ts'

/**
 * The pages of a site in one language, each with its last change, its alternates and its pictures. A sitemap holds 50,000
 * addresses at most (sitemaps.org); a clinic has some hundreds.
 *
 * @returns null if the site has no page in this language: sitemaps.org allows no empty sitemap
 */
export async function buildSitemap(context: SiteContext): Promise<string | null> {
  const { origin } = context
  const pages = await listPages(context)
  if (pages.length === 0) return null
  const [alternates] = await Promise.all([
    Promise.all(
      pages.map(({ path, shared, languages }) =>
        context.clinic ? findAlternates(context, path, shared) : networkAlternates(path, languages ?? []),
      ),
    ),
    context.pictures.load(pages.flatMap(({ pictures }) => pictures)),
  ])
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: false, video: false, xhtml: true, image: true },
  })
  for (const [index, { path, updated, pictures }] of pages.entries())
    stream.write({
      url: pageUrl(context, path),
      lastmodISO: updated,
      img: pictures.flatMap((id) => {
        const picture = context.pictures.find(id)
        return picture ? [{ url: `${origin}${picture.src}` }] : []
      }),
      links: alternates[index]?.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
    })
  stream.end()
  return String(await streamToPromise(stream))
}

/** The index of a site's sitemaps, one for each language that has pages; a change of a page counts for all of them. */
export async function buildSitemapIndex(context: SiteContext): Promise<string> {
  const { site, origin } = context
  const [pages, locales] = await Promise.all([
    listPages(context),
    context.clinic ? findLocalesWithPages(context) : site.locales,
  ])
  const lastmod = latest(pages.map(({ updated }) => updated))
  const stream = new SitemapIndexStream()
  for (const locale of locales)
    stream.write({ url: `${origin}${pathIn(site, locale)('/sitemap-pages.xml')}`, lastmod })
  stream.end()
  return String(await streamToPromise(stream))
}

const listPages = (context: SiteContext): Promise<SitemapEntry[]> =>
  context.clinic ? listClinicPages(context) : listNetworkPages(context)

/** Every page of a clinic's site that is canonical there and is translated into the context's language. */
async function listClinicPages(context: ClinicContext): Promise<SitemapEntry[]> {
  const pages = await listCanonicalPages(context)
  const translated = await Promise.all(pages.map((page) => findListedLocales(context, page)))
  return pages.filter((_, index) => translated[index]?.includes(context.locale))
}

async function listCanonicalPages(context: ClinicContext): Promise<SitemapEntry[]> {
  const entries = await Promise.all(Object.values(pageTypes).map(({ sitemap }) => sitemap?.(context) ?? []))
  return entries.flat().filter(({ path }) => isIndexable(path))
}

/** The locales of a clinic's site in which any page is listed. */
async function findLocalesWithPages(context: ClinicContext): Promise<LocaleTag[]> {
  const { locales } = context.clinic
  if (distinctContentLocales(locales).length < 2) return locales
  const pages = await listCanonicalPages(context)
  const translated = await Promise.all(pages.map((page) => findListedLocales(context, page)))
  return locales.filter((locale) => translated.some((each) => each.includes(locale)))
}

/** The network's own pages in one language: its front page, which is in English, its posts, their list, and those on the site. */
async function listNetworkPages(context: NetworkContext): Promise<SitemapEntry[]> {
  const [rows, languages] = await Promise.all([findPosts(context), findBlogLocales()])
  const posts = rows.map((row) => ({ ...rowEntry('/blog', row), languages: postLocales(toPost(row).title) }))
  const front = context.locale === defaultContentLocale ? [{ path: '/', pictures: [] }] : []
  const site = [...legalRoles.map((role) => `/${role}`), '/site-map'].map((path) => ({
    path,
    pictures: [],
    languages: contentLocales,
  }))
  if (posts.length === 0) return [...front, ...site]
  const blog = {
    path: '/blog',
    updated: latest(posts.map(({ updated }) => updated)),
    pictures: [],
    languages,
  }
  return [...front, blog, ...posts, ...site]
}
