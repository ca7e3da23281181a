import { ids } from '../../rows/read.ts'
import { contentLocaleOf } from '../../site/locales/index.ts'
import { readingMinutes } from '../../ui/format.ts'
import { entryTarget, postCard, postOf } from '../models/cards.ts'
import { findPractitioners, practitionerCard } from '../models/practitioner.ts'
import { networkPostAddress } from '../network.ts'
import type { Finding } from '../page-data.ts'
import { findPosts } from '../posts.ts'
import type { Row } from '../reader.ts'
import type { SiteContext } from '../site-context.ts'
import { movedFrom } from './moved.ts'
import { crumbs, headOf, modifiedOf } from './parts.ts'
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
  const adaptation = await library.findAdaptation(`posts:${row.id}`)
  const { author, publishedOn } = postOf(row)
  const writer = people.find(({ id }) => id === author)
  const others = await findPosts(context, { where: { id: { not_equals: row.id } }, limit: 3 })
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
    head: {
      ...headOf(context, document),
      canonical: row.owner || document.introduction ? undefined : networkCanonical(context, row),
      published: publishedOn,
      modified: modifiedOf(row, adaptation),
    },
    breadcrumbs: crumbs(context, [messages.blog, '/blog'], document.title),
  }
}

/**
 * A post of the network is listed on the network's host, as long as a clinic shows it as it is. With an introduction of
 * the clinic's own it is that clinic's page, and canonical there.
 */
function networkCanonical({ locale }: SiteContext, row: Row): string {
  const { slug, title } = postOf(row)
  return networkPostAddress(slug, title, contentLocaleOf(locale))
}
