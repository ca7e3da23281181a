import { testimonialCard } from '#data/models/cards.ts'
import { findPractitioners } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { rolePageParts } from '#page-types/shared/role-content.ts'
import { listEntry } from '#page-types/shared/sitemap.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'

export async function storiesPage(context: ClinicContext): Promise<QueryResult> {
  const [{ heading, parts, ...page }, people, rows] = await Promise.all([
    rolePageParts(context, 'stories', context.messages.stories),
    findPractitioners(context),
    context.reader.find('testimonials', { sort: 'name' }),
  ])
  const testimonials = await Promise.all(rows.map((row) => testimonialCard(row, people, context)))
  return { ...page, content: { kind: 'stories', props: { heading, testimonials }, ...parts } }
}

export async function storiesSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  const stories = await context.reader.find('testimonials', { select: ['updatedAt'] })
  return listEntry(
    context,
    { path: '/stories', role: 'stories' },
    stories.map((row) => ({ updated: row.updatedAt as string })),
  )
}
