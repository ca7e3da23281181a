import { resolveProse } from '#blocks/prose.ts'
import { loadBlockContext } from '#data/block-context.ts'
import { findBooking } from '#data/models/booking.ts'
import { feeRows } from '#data/models/fees.ts'
import { locationCard } from '#data/models/location.ts'
import { findPractitioners, practitionerCard, practitionerLocations } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { interpolateRichText } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { enquiryForm } from '#enquiries/form/form.ts'
import type { QueryResult } from '../page.ts'
import { buildBreadcrumbs, plainMeta } from '../shared/page-parts.ts'

export async function locationPage(context: ClinicContext, slug: string): Promise<QueryResult> {
  const { clinic, locale, messages } = context
  const location = clinic.locations.find((each) => each.slug === slug)
  if (!location) return null
  const people = (await findPractitioners(context)).filter((person) =>
    practitionerLocations(person, clinic.id, clinic.locations).some((place) => place.slug === slug),
  )
  const introduction = interpolateRichText(
    location.introduction,
    createLocalizedInterpolator(clinic, locale, slug),
  )
  const { blocks } = await loadBlockContext(context, [], [introduction])
  const card = locationCard(location, context)
  return {
    content: {
      template: 'location',
      enquiry: enquiryForm(context, { page: `/locations/${slug}`, locations: [location] }),
      props: {
        location: card,
        practitioners: people.map((person) => practitionerCard(person, context, slug)),
        fees: feeRows(location.fees.length > 0 ? location.fees : clinic.fees, context.localize),
      },
      sections: [],
      prose: resolveProse(introduction, blocks),
      sources: [],
    },
    head: plainMeta(
      context,
      card.name.text,
      [messages.hours, ...card.address.map(({ text }) => text), card.telephone.shown].join(' · '),
    ),
    breadcrumbs: buildBreadcrumbs(context, [messages.locations, '/locations'], card.name),
    booking: await findBooking(context, { location: slug }),
    telephone: card.telephone,
  }
}
