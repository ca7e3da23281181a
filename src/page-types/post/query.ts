import { findPosts } from '#data/find-posts.ts'
import { postCard, toPost } from '#data/models/cards.ts'
import { findPractitioners, practitionerCard } from '#data/models/practitioner.ts'
import { networkPostAddress } from '#data/network-context.ts'
import { readableText } from '#data/readable-text.ts'
import type { Row } from '#data/reader.ts'
import { resolvePage } from '#data/resolve-document.ts'
import { type ClinicContext, pageUrl, type SiteContext } from '#data/site-context.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { publicationDay, siteTimeZone } from '#domain/publication/dates.ts'
import { ids } from '#mappers/stored-values.ts'
import { findFormerAddress } from '#page-types/shared/former-address.ts'
import { buildBreadcrumbs, documentMeta, lastModified } from '#page-types/shared/page-parts.ts'
import { postsAbout, relatedThrough } from '#page-types/shared/related.ts'
import { rowEntry } from '#page-types/shared/sitemap.ts'
import { readingMinutes } from '#ui/format.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'

export async function postPage(context: SiteContext, { slug }: { slug: string }): Promise<QueryResult> {
  const { library, reader, pictures, messages } = context
  const row = await reader.findBySlug('posts', slug)
  if (!row) return findFormerAddress(context, 'posts', slug)
  const about = { conditions: ids.parse(row.conditions), treatments: ids.parse(row.treatments) }
  const [resolved, people, adaptation, others, related] = await Promise.all([
    resolvePage(context, 'posts', row),
    findPractitioners(context),
    library.findAdaptation(`posts:${row.id}`),
    postsAbout(context, about, { except: row.id, orNewest: true }),
    relatedThrough(context, about),
  ])
  if (!resolved || 'redirect' in resolved) return resolved
  const { document, sections, prose, sources } = resolved
  const { author, publishedOn } = toPost(row)
  const writer = people.find(({ id }) => id === author)
  return {
    content: {
      kind: 'post',
      props: {
        heading: document.heading,
        excerpt: document.answer,
        date: publicationDay(publishedOn, siteTimeZone(context.site)),
        minutes: readingMinutes(readableText(document.sections), context.locale),
        author: writer && context.clinic ? practitionerCard(writer, context) : null,
        hero: pictures.find(document.hero),
        related,
        address: pageUrl(context, `/blog/${document.slug}`),
        posts: others.map((other) => postCard(other, people, context)),
      },
      sections,
      prose,
      sources,
    },
    head: {
      ...documentMeta(context, document),
      canonical: row.owner || document.introduction ? undefined : networkCanonical(context, row),
      published: publishedOn,
      modified: lastModified(row, adaptation),
    },
    imageTitle: document.heading.text,
    breadcrumbs: buildBreadcrumbs(context, [messages.blog, '/blog'], document.title),
  }
}

/**
 * A post of the network is canonical on the network's host. With an introduction of the clinic's own it is canonical on the
 * clinic's site.
 */
function networkCanonical({ locale }: SiteContext, row: Row): string {
  const { slug, title } = toPost(row)
  return networkPostAddress(slug, title, toContentLocale(locale))
}

/** The posts that are canonical on a clinic's site: its own, and the network's with an introduction of the clinic's. */
export async function postSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  const entries = (await findPosts(context)).map(async (row) =>
    (await isCanonical(context, row)) ? [rowEntry('/blog', row)] : [],
  )
  return (await Promise.all(entries)).flat()
}

async function isCanonical({ library, clinic }: ClinicContext, row: Row): Promise<boolean> {
  if (row.owner === clinic.id) return true
  const adaptation = await library.findAdaptation(`posts:${row.id}`)
  return Object.values(adaptation?.introduction ?? {}).some(Boolean)
}
