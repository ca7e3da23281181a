import { Feed } from 'feed'
import { toOrigin } from '#base/env.ts'
import { escapeHtml } from '#base/text.ts'
import { findPosts } from '#data/find-posts.ts'
import { toPost } from '#data/models/cards.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import { htmlLang, type SiteContext } from '#data/site-context.ts'

/** How many posts a reader of feeds is given. */
const shown = 30

/** The newest posts of a site as an Atom feed. */
export async function buildAtomFeed(context: SiteContext): Promise<string> {
  const { clinic, locale, messages, pathTo, pictures, localize } = context
  const origin = toOrigin(clinic.hosts[0] ?? '')
  const rows = await findPosts(context, { limit: shown })
  const people = await findPractitioners(context)
  await pictures.load(rows.map(({ hero }) => hero as string | null))
  const updated = rows
    .map(({ updatedAt }) => String(updatedAt))
    .toSorted()
    .at(-1)
  const feed = new Feed({
    id: `${origin}${pathTo('/blog')}`,
    title: `${clinic.name}: ${messages.blog}`,
    link: `${origin}${pathTo('/blog')}`,
    language: htmlLang(locale),
    copyright: clinic.name,
    updated: new Date(updated ?? 0),
    feedLinks: { atom: `${origin}${pathTo('/blog/feed.xml')}` },
    author: { name: clinic.name, link: `${origin}${pathTo('/')}` },
  })
  for (const row of rows) {
    const { slug, title, excerpt, hero, publishedOn, author } = toPost(row)
    const writer = people.find(({ id }) => id === author)
    const link = `${origin}${pathTo(`/blog/${slug}`)}`
    const picture = pictures.find(hero)
    // The feed says of its texts that they are HTML.
    feed.addItem({
      title: escapeHtml(localize(title, 'heading')?.text ?? slug),
      id: link,
      link,
      description: escapeHtml(localize(excerpt)?.text ?? ''),
      author: writer
        ? [{ name: writer.name, link: `${origin}${pathTo(`/team/${writer.slug}`)}` }]
        : undefined,
      image: picture ? `${origin}${picture.src}` : undefined,
      published: new Date(publishedOn),
      date: new Date(String(row.updatedAt)),
    })
  }
  return feed.atom1()
}
