import { resolveProse } from '#blocks/prose.ts'
import { loadBlockContext } from '#data/block-context.ts'
import { findBooking } from '#data/models/booking.ts'
import { entryTarget, postCard, testimonialCard } from '#data/models/cards.ts'
import { locationCard, telephoneLink } from '#data/models/location.ts'
import { findPractitioners, practitionerCard, practitionerLocations } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { interpolateRichText } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import type { QueryResult } from '../page.ts'
import { findFormerAddress } from '../shared/former-address.ts'
import { buildBreadcrumbs, plainMeta } from '../shared/page-parts.ts'
import { postsAbout, relatedThrough } from '../shared/related.ts'

export async function practitionerPage(context: ClinicContext, slug: string): Promise<QueryResult> {
  const people = await findPractitioners(context)
  const person = people.find((each) => each.slug === slug)
  if (!person) return findFormerAddress(context, 'practitioners', slug)
  const { clinic, library, locale, messages, reader } = context
  const card = practitionerCard(person, context)
  const biography = interpolateRichText(person.biography, createLocalizedInterpolator(clinic, locale))
  const { blocks } = await loadBlockContext(context, [], [biography])
  const posts = await postsAbout(context, person, { author: person.id })
  const stories = await reader.find('testimonials', {
    where: { practitioner: { equals: person.id } },
    limit: 3,
  })
  const targets = async (kind: 'conditions' | 'treatments') =>
    (await library.entries(kind))
      .filter(({ id }) => person[kind].includes(id))
      .map((entry) => entryTarget(entry, context))
  const { registration } = person
  const places = practitionerLocations(person, clinic.id, clinic.locations)
  const [place] = places
  return {
    content: {
      template: 'practitioner',
      props: {
        practitioner: card,
        registration: registration?.body
          ? { body: registration.body, number: registration.number ?? null }
          : null,
        conditions: await targets('conditions'),
        treatments: await targets('treatments'),
        locations: clinic.locations.length > 1 ? places.map((each) => locationCard(each, context)) : [],
        related: (await relatedThrough(context, person)).filter(
          ({ kind }) => kind !== 'conditions' && kind !== 'treatments',
        ),
        testimonials: await Promise.all(stories.map((row) => testimonialCard(row, people, context))),
        posts: posts.map((row) => postCard(row, people, context)),
      },
      sections: [],
      prose: resolveProse(biography, blocks),
      sources: [],
    },
    head: plainMeta(context, `${person.name}, ${card.title.text}`),
    breadcrumbs: buildBreadcrumbs(context, [messages.team, '/team'], { text: person.name }),
    booking: await findBooking(context, { practitioner: person.id }),
    // Who works at one place only is reached there.
    ...(place && places.length === 1 && { telephone: telephoneLink(place.telephone) }),
  }
}
