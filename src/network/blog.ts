import { cache } from 'react'
import { findPosts } from '#data/find-posts.ts'
import { toPost } from '#data/models/cards.ts'
import { networkContext, postLocales } from '#data/network-context.ts'
import { pathIn, type SiteContext } from '#data/site-context.ts'
import { getLocaleConventions } from '#domain/locales/index.ts'
import { type ContentLocale, contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { blogPage } from '#page-types/blog/query.ts'
import type { QueriedPage } from '#page-types/page.ts'
import { postPage } from '#page-types/post/query.ts'
import { buildShell } from '#page-types/shell.ts'
import { networkAlternates } from '#seo/alternates.ts'
import { buildHead, type Head } from '#seo/head.ts'
import type { Shell } from '#ui/models.ts'

export type NetworkPage = {
  page: QueriedPage & { head: Head }
  shell: Shell
  locale: ContentLocale
}

/** A page of the network's own blog, once a request; null where there is none in this language. */
export const openNetworkPage: (
  locale: string,
  slug: string,
) => Promise<NetworkPage | { redirect: string } | null> = cache(async (locale, slug) => {
  const tag = contentLocales.find((each) => each === locale)
  return tag ? findNetworkPage(tag, slug) : null
})

/** @param slug the post's; empty for the list of posts */
export async function findNetworkPage(
  locale: ContentLocale,
  slug: string,
): Promise<NetworkPage | { redirect: string } | null> {
  const context = networkContext(locale)
  const path = slug ? `/blog/${slug}` : '/blog'
  const languages = await languagesAt(context, slug)
  const found = slug ? await postPage(context, slug) : await blogPage(context)
  if (!found) return null
  if ('redirect' in found) return { redirect: context.pathTo(found.redirect) }
  if (!languages.includes(locale)) return slug ? { redirect: path } : null
  const breadcrumbs = found.breadcrumbs.map((crumb, index) => (index === 0 ? { ...crumb, href: '/' } : crumb))
  const page = { ...found, breadcrumbs }
  const head = await buildHead(context, path, page)
  return {
    page: { ...page, head: { ...head, alternates: networkAlternates(path, languages) } },
    shell: await networkShell(context, path, languages),
    locale,
  }
}

/** The languages in which the network has something at an address. */
async function languagesAt(context: SiteContext, slug: string): Promise<ContentLocale[]> {
  if (!slug) {
    const rows = await findPosts(networkContext(defaultContentLocale))
    const written = new Set(rows.flatMap((row) => postLocales(toPost(row).title)))
    return contentLocales.filter((locale) => written.has(locale))
  }
  const row = await context.reader.findBySlug('posts', slug)
  return row ? postLocales(toPost(row).title) : []
}

async function networkShell(context: SiteContext, path: string, languages: readonly ContentLocale[]) {
  const shell = await buildShell(context, path)
  return {
    ...shell,
    clinic: { ...shell.clinic, homeHref: '/' },
    languages: languages.map((locale) => ({
      tag: locale,
      name: getLocaleConventions(locale).name,
      href: pathIn(context.clinic, locale)(path),
      current: locale === context.locale,
    })),
  }
}
