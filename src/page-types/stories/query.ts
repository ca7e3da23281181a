import { testimonialCard } from '#data/models/cards.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import type { SiteContext } from '#data/site-context.ts'
import type { Finding } from '../page.ts'
import { withRoleWords } from '../shared/role-content.ts'

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
