import { findBlogLocales } from '#data/find-posts.ts'
import { toPost } from '#data/models/cards.ts'
import { networkContext, postLocales } from '#data/network-context.ts'
import { type NetworkContext, pageUrl } from '#data/site-context.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import { blogPage } from '#page-types/blog/query.ts'
import { postPage } from '#page-types/post/query.ts'
import { postNodes } from '#page-types/post/structured-data.ts'
import { completePage, type NetworkPageResult } from './complete-page.ts'

/** @param slug the post's; empty for the list of posts */
export async function findNetworkBlogPage(locale: ContentLocale, slug: string): Promise<NetworkPageResult> {
  const context = networkContext(locale)
  const path = slug ? `/blog/${slug}` : '/blog'
  const [languages, found] = await Promise.all([
    languagesAt(context, slug),
    slug ? postPage(context, { slug }) : blogPage(context),
  ])
  if (!found) return null
  if ('redirect' in found) return { redirect: context.pathTo(found.redirect) }
  if (!languages.includes(locale)) return slug ? { redirect: path } : null
  const { content } = found
  return completePage(context, path, found, {
    languages,
    nodes: content.kind === 'post' ? postNodes(context, { ...found, content }, pageUrl(context, path)) : [],
  })
}

/** The languages in which the network has a page at an address. */
async function languagesAt(context: NetworkContext, slug: string): Promise<ContentLocale[]> {
  if (!slug) return findBlogLocales()
  const row = await context.reader.findBySlug('posts', slug)
  return row ? postLocales(toPost(row).title) : []
}
