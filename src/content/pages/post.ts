import { ids } from '../../rows/read.ts'
import { readingMinutes } from '../../ui/format.ts'
import { entryTarget, postCard, postFields, postOf } from '../models/cards.ts'
import { findPractitioners, practitionerCard } from '../models/practitioner.ts'
import type { Finding } from '../page-data.ts'
import type { SiteContext } from '../site-context.ts'
import { movedFrom } from './moved.ts'
import { crumbs, headOf } from './parts.ts'
import { resolveRow } from './resolved.ts'
import { wordsIn } from './words.ts'

export async function postPage(context: SiteContext, slug: string): Promise<Finding> {
  const { reader, library, pictures, messages } = context
  const row = await reader.findBySlug('posts', slug)
  if (!row) return movedFrom(context, 'posts', slug)
  const resolved = await resolveRow(context, 'posts', row)
  if (!resolved || 'redirect' in resolved) return resolved
  const { document, sections, prose, sources } = resolved
  const people = await findPractitioners(context)
  const { author, publishedOn } = postOf(row)
  const writer = people.find(({ id }) => id === author)
  const others = await reader.find('posts', {
    where: { id: { not_equals: row.id } },
    sort: '-publishedOn',
    limit: 3,
    select: postFields,
  })
  await pictures.load(others.map(({ hero }) => hero as string | null))
  const related = async (kind: 'conditions' | 'treatments') => {
    const named = ids.parse(row[kind])
    return {
      kind,
      targets: (await library.entries(kind))
        .filter(({ id }) => named.includes(id))
        .map((entry) => entryTarget(entry, context)),
    }
  }
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
        related: [await related('conditions'), await related('treatments')],
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
