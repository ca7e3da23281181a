import { Feed } from 'feed'
import { escapeHtml } from '#base/text.ts'
import { findPosts } from '#data/find-posts.ts'
import { toPost } from '#data/models/cards.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import { htmlLang, pageUrl, type SiteContext } from '#data/site-context.ts'
import { latest } from '#page-types/shared/page-parts.ts'

/** Posts in a feed, the newest of all. */
const entryCount = 30

/**
 * The newest posts of a site as an Atom feed.
 *
 * @returns null in a language in which the network has no posts, and so no list of posts either. A clinic has the list, and the
 *   feed, before its first post.
 */
export async function buildAtomFeed(context: SiteContext): Promise<string | null> {
  const { site, locale, messages, origin, pictures, localize } = context
  const [rows, people] = await Promise.all([
    findPosts(context, { limit: entryCount }),
    findPractitioners(context),
  ])
  if (!context.clinic && rows.length === 0) return null
  await pictures.load(rows.map(({ hero }) => hero as string | null))
  const updated = latest(rows.map(({ updatedAt }) => String(updatedAt)))
  const feed = new Feed({
    id: pageUrl(context, '/blog'),
    title: `${site.name}: ${messages.blog}`,
    link: pageUrl(context, '/blog'),
    language: htmlLang(locale),
    copyright: site.name,
    updated: new Date(updated ?? 0),
    feedLinks: { atom: pageUrl(context, '/blog/feed.xml') },
    author: { name: site.name, link: pageUrl(context, '/') },
  })
  for (const row of rows) {
    const { slug, title, excerpt, hero, publishedOn, author } = toPost(row)
    const writer = people.find(({ id }) => id === author)
    const link = pageUrl(context, `/blog/${slug}`)
    const picture = pictures.find(hero)
    // Atom texts are declared as HTML.
    feed.addItem({
      title: escapeHtml(localize(title, 'heading')?.text ?? slug),
      id: link,
      link,
      description: escapeHtml(localize(excerpt)?.text ?? ''),
      author: writer ? [{ name: writer.name, link: pageUrl(context, `/team/${writer.slug}`) }] : undefined,
      image: picture ? `${origin}${picture.src}` : undefined,
      published: new Date(publishedOn),
      date: new Date(String(row.updatedAt)),
    })
  }
  return feed.atom1()
}
