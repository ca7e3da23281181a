import { cache } from 'react'
import { findBlogLocales } from '#data/find-posts.ts'
import { toPost } from '#data/models/cards.ts'
import { networkContext, postLocales } from '#data/network-context.ts'
import { htmlLang, type NetworkContext, pageUrl, pathIn } from '#data/site-context.ts'
import { getLocaleConventions } from '#domain/locales/index.ts'
import { type ContentLocale, contentLocales } from '#domain/locales/localized.ts'
import { blogPage } from '#page-types/blog/query.ts'
import type { QueriedPage } from '#page-types/page-type.ts'
import { postPage } from '#page-types/post/query.ts'
import { postNodes } from '#page-types/post/structured-data.ts'
import { networkAlternates } from '#seo/alternates.ts'
import { composeHead, type Head } from '#seo/head.ts'
import type { Shell } from '#ui/models.ts'

export type NetworkBlogPage = {
  page: QueriedPage & { head: Head }
  shell: Shell
  locale: ContentLocale
}

/** A page of the network's blog, found once per request; null where there is none in this language. */
export const openNetworkBlogPage: (
  locale: string,
  slug: string,
) => Promise<NetworkBlogPage | { redirect: string } | null> = cache(async (locale, slug) => {
  const tag = contentLocales.find((each) => each === locale)
  return tag ? findNetworkBlogPage(tag, slug) : null
})

/** @param slug the post's; empty for the list of posts */
export async function findNetworkBlogPage(
  locale: ContentLocale,
  slug: string,
): Promise<NetworkBlogPage | { redirect: string } | null> {
  const context = networkContext(locale)
  const path = slug ? `/blog/${slug}` : '/blog'
  const [languages, found] = await Promise.all([
    languagesAt(context, slug),
    slug ? postPage(context, { slug }) : blogPage(context),
  ])
  if (!found) return null
  if ('redirect' in found) return { redirect: context.pathTo(found.redirect) }
  if (!languages.includes(locale)) return slug ? { redirect: path } : null
  const breadcrumbs = found.breadcrumbs.map((crumb, index) => (index === 0 ? { ...crumb, href: '/' } : crumb))
  const page = { ...found, breadcrumbs }
  const head = composeHead(context, path, page, {
    alternates: networkAlternates(path, languages),
    nodes:
      page.content.kind === 'post'
        ? postNodes(context, { ...page, content: page.content }, pageUrl(context, path))
        : [],
  })
  return { page: { ...page, head }, shell: networkShell(context, path, languages), locale }
}

/** The languages in which the network has a page at an address. */
async function languagesAt(context: NetworkContext, slug: string): Promise<ContentLocale[]> {
  if (!slug) return findBlogLocales()
  const row = await context.reader.findBySlug('posts', slug)
  return row ? postLocales(toPost(row).title) : []
}

/** The shell of a site without a telephone number, booking link or menu. */
function networkShell(context: NetworkContext, path: string, languages: readonly ContentLocale[]): Shell {
  const { site, locale, pathTo } = context
  return {
    clinic: { name: site.name, tagline: null, logo: null, homeHref: '/' },
    place: null,
    lang: htmlLang(locale),
    menu: [],
    languages: languages.map((tag) => ({
      tag,
      name: getLocaleConventions(tag).name,
      href: pathIn(site, tag)(path),
      current: tag === locale,
    })),
    searchHref: pathTo('/search'),
    // The network can be neither called nor booked with: none of its views shows these.
    telephone: { href: '', shown: '' },
    writeHref: '',
    booking: { href: '', label: '', isTelephone: true },
    locations: [],
    locationsHref: pathTo('/locations'),
    alerts: [],
    disclosures: [],
    siteLinks: [],
    emergency: [],
    preview: false,
    isTranslated: true,
  }
}
