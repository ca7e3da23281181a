import { testimonialCard } from '#data/models/cards.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import type { QueryResult } from '../page.ts'
import { rolePageParts } from '../shared/role-content.ts'

export async function storiesPage(context: ClinicContext): Promise<QueryResult> {
  const { heading, filled, head, breadcrumbs } = await rolePageParts(
    context,
    'stories',
    context.messages.stories,
  )
  const people = await findPractitioners(context)
  const rows = await context.reader.find('testimonials', { sort: 'name' })
  const testimonials = await Promise.all(rows.map((row) => testimonialCard(row, people, context)))
  return { content: { template: 'stories', props: { heading, testimonials }, ...filled }, head, breadcrumbs }
}
