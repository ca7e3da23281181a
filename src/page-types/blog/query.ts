import { findPosts } from '#data/find-posts.ts'
import { postCard } from '#data/models/cards.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import type { SiteContext } from '#data/site-context.ts'
import type { QueryResult } from '../page.ts'
import { rolePageParts } from '../shared/role-content.ts'

export async function blogPage(context: SiteContext): Promise<QueryResult> {
  const { heading, filled, head, breadcrumbs } = await rolePageParts(context, 'blog', context.messages.blog)
  const people = await findPractitioners(context)
  const rows = await findPosts(context)
  await context.pictures.load(rows.map(({ hero }) => hero as string | null))
  const posts = rows.map((row) => postCard(row, people, context))
  return { content: { template: 'blog', props: { heading, posts }, ...filled }, head, breadcrumbs }
}
