import { testimonialCard } from '../models/cards.ts'
import { findPractitioners } from '../models/practitioner.ts'
import type { Finding } from '../page-data.ts'
import type { SiteContext } from '../site-context.ts'
import { withRoleWords } from './role-words.ts'

export async function storiesPage(context: SiteContext): Promise<Finding> {
  const { heading, filled, head, breadcrumbs } = await withRoleWords(
    context,
    'stories',
    context.messages.stories,
  )
  const people = await findPractitioners(context)
  const rows = await context.reader.find('testimonials', { sort: 'name' })
  const testimonials = await Promise.all(rows.map((row) => testimonialCard(row, people, context)))
  return { content: { template: 'stories', props: { heading, testimonials }, ...filled }, head, breadcrumbs }
}
