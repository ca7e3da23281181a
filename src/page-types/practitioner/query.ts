import { resolveProse } from '#blocks/prose.ts'
import { loadBlockContext } from '#data/block-context.ts'
import { findBooking } from '#data/models/booking.ts'
import { entryTarget, postCard, testimonialCard } from '#data/models/cards.ts'
import { locationCard, telephoneLink } from '#data/models/location.ts'
import {
  findPractitioners,
  type Practitioner,
  practitionerCard,
  practitionerLocations,
} from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { interpolateRichText } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { findFormerAddress } from '#page-types/shared/former-address.ts'
import { buildBreadcrumbs, documentMeta } from '#page-types/shared/page-parts.ts'
import { postsAbout, relatedThrough } from '#page-types/shared/related.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'

export async function practitionerPage(
  context: ClinicContext,
  { slug }: { slug: string },
): Promise<QueryResult> {
  const people = await findPractitioners(context)
  const person = people.find((each) => each.slug === slug)
  if (!person) return findFormerAddress(context, 'practitioners', slug)
  const { clinic, library, locale, localize, messages, pictures } = context
  const card = practitionerCard(person, context)
  const biography = interpolateRichText(person.biography, createLocalizedInterpolator(clinic, locale))
  const targets = async (kind: 'conditions' | 'treatments') =>
    (await library.entries(kind))
      .filter(({ id }) => person[kind].includes(id))
      .map((entry) => entryTarget(entry, context))
  const [{ blocks }, posts, testimonials, conditions, treatments, related, booking] = await Promise.all([
    loadBlockContext(context, [], [biography]),
    postsAbout(context, person, { author: person.id }),
    testimonialsAbout(context, person.id, people),
    targets('conditions'),
    targets('treatments'),
    relatedThrough(context, person),
    findBooking(context, { practitioner: person.id }),
    pictures.load([person.seo?.image]),
  ])
  const { registration } = person
  // Of somebody who works at several clinics, the same text is on several sites.
  const isOwn = person.placements.every((each) => each.clinic === clinic.id)
  const ownText = (written: Localized | undefined) => {
    const text = localize(written, 'heading')
    return text && { ...text, isOwn }
  }
  const workplaces = practitionerLocations(person, clinic.id, clinic.locations)
  const [workplace] = workplaces
  return {
    content: {
      kind: 'practitioner',
      props: {
        practitioner: card,
        registration: registration?.body
          ? { body: registration.body, number: registration.number ?? null }
          : null,
        conditions,
        treatments,
        locations: clinic.locations.length > 1 ? workplaces.map((each) => locationCard(each, context)) : [],
        related: related.filter(({ kind }) => kind !== 'conditions' && kind !== 'treatments'),
        testimonials,
        posts: posts.map((row) => postCard(row, people, context)),
      },
      sections: [],
      prose: resolveProse(biography, blocks),
      sources: [],
    },
    head: documentMeta(context, {
      heading: { text: `${person.name}, ${card.title.text}` },
      title: { text: person.name },
      answer: null,
      seo: {
        title: ownText(person.seo?.title),
        description: ownText(person.seo?.description),
        image: person.seo?.image ?? null,
      },
    }),
    imageTitle: person.name,
    breadcrumbs: buildBreadcrumbs(context, [messages.team, '/team'], { text: person.name }),
    booking,
    // Patients of somebody who works at one location only call that location.
    ...(workplace && workplaces.length === 1 && { telephone: telephoneLink(workplace.telephone) }),
  }
}

export async function practitionerSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  return (await findPractitioners(context)).map(({ slug, photo, updatedAt }) => ({
    path: `/team/${slug}`,
    updated: updatedAt,
    pictures: photo ? [photo] : [],
  }))
}

async function testimonialsAbout(context: ClinicContext, id: string, people: readonly Practitioner[]) {
  const rows = await context.reader.find('testimonials', {
    where: { practitioner: { equals: id } },
    limit: 3,
  })
  return Promise.all(rows.map((row) => testimonialCard(row, people, context)))
}
