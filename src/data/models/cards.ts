import { z } from 'zod'
import { interpolate } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { publicationDay, siteTimeZone } from '#domain/publication/dates.ts'
import { collectionPaths } from '#domain/routes/routes.ts'
import { id, localizedText, optional, requiredText } from '#mappers/stored-values.ts'
import type { DocumentCard, PostCard, Target, TestimonialCard, Text } from '#ui/models.ts'
import type { Entry } from '../entry.ts'
import type { Row } from '../reader.ts'
import type { ClinicContext, SiteContext } from '../site-context.ts'
import type { Practitioner } from './practitioner.ts'

export function entryTarget(entry: Entry, context: SiteContext): Target {
  return { title: entryTitle(entry, context), href: entryPath(entry, context) }
}

export function entryCard(entry: Entry, context: SiteContext): DocumentCard {
  const { localize, pictures, clinic } = context
  const price =
    entry.collection === 'treatments'
      ? clinic?.offers.find(({ treatment }) => treatment === entry.id)?.price
      : undefined
  return {
    title: entryTitle(entry, context),
    href: entryPath(entry, context),
    answer: localize(entry.adaptation?.answer) ?? localize(entry.answer),
    picture: pictures.find(entry.adaptation?.hero ?? entry.hero),
    diagram: entry.diagram,
    note: localize(price) ?? undefined,
  }
}

/** A clinic's own name for a treatment that it offers, else the adaptation's title, else the library's. */
function entryTitle(entry: Entry, { site, clinic, locale }: SiteContext): Text {
  const interpolator = createLocalizedInterpolator(site, locale)
  const offered =
    entry.collection === 'treatments'
      ? clinic?.offers.find(({ treatment }) => treatment === entry.id)?.name
      : undefined
  const titles = [offered, entry.adaptation?.title, entry.title].map((title) =>
    interpolate(title, interpolator, 'heading'),
  )
  return titles.find(Boolean) ?? { text: entry.slug }
}

export function entryPath(entry: Entry, { pathTo }: SiteContext): string {
  return pathTo(`${collectionPaths[entry.collection]}/${entry.slug}`)
}

const post = z.object({
  id: z.string(),
  slug: z.string(),
  title: requiredText,
  excerpt: localizedText,
  hero: optional(id),
  publishedOn: z.string(),
  author: optional(id),
})
export type Post = z.infer<typeof post>

export const postFields = [
  'slug',
  'title',
  'excerpt',
  'hero',
  'publishedOn',
  'author',
  'conditions',
  'treatments',
  'updatedAt',
]

export const toPost = (row: Row): Post => post.parse(row)

export function postCard(
  row: Row,
  people: readonly Practitioner[],
  { localize, pathTo, pictures, site }: SiteContext,
): PostCard {
  const { slug, title, excerpt, hero, publishedOn, author } = toPost(row)
  return {
    title: localize(title, 'heading') ?? { text: slug },
    href: pathTo(`/blog/${slug}`),
    excerpt: localize(excerpt),
    picture: pictures.find(hero),
    date: publicationDay(publishedOn, siteTimeZone(site)),
    author: people.find((person) => person.id === author)?.name,
  }
}

const testimonial = z.object({
  text: requiredText,
  name: z.string(),
  source: z.string(),
  condition: optional(id),
  practitioner: optional(id),
})

/** In the patient's own words: spelling is not changed. */
export async function testimonialCard(
  row: Row,
  people: readonly Practitioner[],
  context: ClinicContext,
): Promise<TestimonialCard> {
  const { text, name, source, condition, practitioner } = testimonial.parse(row)
  const about = condition ? await context.library.find('conditions', condition) : null
  const person = people.find((each) => each.id === practitioner)
  return {
    text: context.localize(text, 'quotation') ?? { text: '' },
    name,
    isSample: source === 'sample',
    condition: about ? entryTarget(about, context) : undefined,
    practitioner: person
      ? { title: { text: person.name }, href: context.pathTo(`/team/${person.slug}`) }
      : undefined,
  }
}
