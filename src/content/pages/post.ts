import { originOf } from '../../base/env.ts'
import { ids } from '../../rows/read.ts'
import { readingMinutes } from '../../ui/format.ts'
import { postCard, postOf } from '../models/cards.ts'
import { findPractitioners, practitionerCard } from '../models/practitioner.ts'
import type { Finding } from '../page-data.ts'
import type { SiteContext } from '../site-context.ts'
import { movedFrom } from './moved.ts'
import { crumbs, headOf } from './parts.ts'
import { postsAbout, relatedThrough } from './related.ts'
import { resolveRow } from './resolved.ts'
import { wordsIn } from './words.ts'

export async function postPage(context: SiteContext, slug: string): Promise<Finding> {
  const { clinic, reader, pictures, pathTo, messages } = context
  const row = await reader.findBySlug('posts', slug)
  if (!row) return movedFrom(context, 'posts', slug)
  const resolved = await resolveRow(context, 'posts', row)
  if (!resolved || 'redirect' in resolved) return resolved
  const { document, sections, prose, sources } = resolved
  const people = await findPractitioners(context)
  const { author, publishedOn } = postOf(row)
  const writer = people.find(({ id }) => id === author)
  const about = { conditions: ids.parse(row.conditions), treatments: ids.parse(row.treatments) }
  const others = await postsAbout(context, about, { except: row.id, orNewest: true })
  return {
    content: {
      template: 'post',
      props: {
        heading: document.heading,
        excerpt: document.answer,
        date: publishedOn.slice(0, 10),
        minutes: readingMinutes(wordsIn(document.sections), context.locale),
        author: writer ? practitionerCard(writer, context) : null,
        hero: pictures.find(document.hero),
        related: await relatedThrough(context, about),
        address: `${originOf(clinic.hosts[0] ?? '')}${pathTo(`/blog/${document.slug}`)}`,
        posts: others.map((other) => postCard(other, people, context)),
      },
      sections,
      prose,
      sources,
    },
    head: headOf(context, document),
    breadcrumbs: crumbs(context, [messages.blog, '/blog'], document.title),
  }
}
