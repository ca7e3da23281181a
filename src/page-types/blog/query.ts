import { findPosts } from '#data/find-posts.ts'
import { postCard } from '#data/models/cards.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import type { ClinicContext, SiteContext } from '#data/site-context.ts'
import { blogName } from '#page-types/shared/page-parts.ts'
import { rolePageParts } from '#page-types/shared/role-content.ts'
import { listEntry, rowEntry } from '#page-types/shared/sitemap.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'

/** All posts, of a clinic or of the network. */
export async function blogPage(context: SiteContext): Promise<QueryResult> {
  const [{ heading, parts, ...page }, people, rows] = await Promise.all([
    rolePageParts(context, 'blog', blogName(context)),
    findPractitioners(context),
    findPosts(context),
  ])
  await context.pictures.load(rows.map(({ hero }) => hero as string | null))
  const posts = rows.map((row) => postCard(row, people, context))
  return { ...page, content: { kind: 'blog', props: { heading, posts }, ...parts } }
}

export async function blogSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  const posts = await findPosts(context)
  return listEntry(
    context,
    { path: '/blog', role: 'blog' },
    posts.map((row) => rowEntry('/blog', row)),
  )
}
