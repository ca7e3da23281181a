import { postCard } from '../models/cards.ts'
import { findPractitioners } from '../models/practitioner.ts'
import type { Finding } from '../page-data.ts'
import { findPosts } from '../posts.ts'
import type { SiteContext } from '../site-context.ts'
import { withRoleWords } from './role-words.ts'

export async function blogPage(context: SiteContext): Promise<Finding> {
  const { heading, filled, head, breadcrumbs } = await withRoleWords(context, 'blog', context.messages.blog)
  const people = await findPractitioners(context)
  const rows = await findPosts(context)
  await context.pictures.load(rows.map(({ hero }) => hero as string | null))
  const posts = rows.map((row) => postCard(row, people, context))
  return { content: { template: 'blog', props: { heading, posts }, ...filled }, head, breadcrumbs }
}
