import { resolveProse } from '#blocks/prose.ts'
import { loadBlockContext } from '#data/block-context.ts'
import { findBooking } from '#data/models/booking.ts'
import { feeRows } from '#data/models/fees.ts'
import { locationCard } from '#data/models/location.ts'
import { findPractitioners, practitionerCard, practitionerLocations } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { interpolateRichText } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import { enquiryForm } from '#enquiries/form/form.ts'
import { clinicNodes, feesAt, locationId } from '#page-types/shared/clinic-nodes.ts'
import { buildBreadcrumbs, plainMeta } from '#page-types/shared/page-parts.ts'
import type { QueriedPage, QueryResult, SitemapEntry } from '../page-type.ts'

export async function locationPage(context: ClinicContext, { slug }: { slug: string }): Promise<QueryResult> {
  const { clinic, locale, messages } = context
  const location = clinic.locations.find((each) => each.slug === slug)
  if (!location) return null
  const introduction = interpolateRichText(
    location.introduction,
    createLocalizedInterpolator(clinic, locale, slug),
  )
  const [people, { blocks }, booking] = await Promise.all([
    findPractitioners(context),
    loadBlockContext(context, [], [introduction]),
    findBooking(context, { location: slug }),
  ])
  const staff = people.filter((person) =>
    practitionerLocations(person, clinic.id, clinic.locations).some((each) => each.slug === slug),
  )
  const card = locationCard(location, context)
  return {
    content: {
      kind: 'location',
      enquiry: enquiryForm(context, { page: `/locations/${slug}`, locations: [location] }),
      props: {
        location: card,
        practitioners: staff.map((person) => practitionerCard(person, context, slug)),
        fees: feeRows(feesAt(location, clinic), context.localize),
      },
      sections: [],
      prose: resolveProse(introduction, blocks),
      sources: [],
    },
    head: plainMeta(
      context,
      card.name.text,
      [...card.address.map(({ text }) => text), card.telephone.shown, messages.hours].join(' · '),
    ),
    imageTitle: card.name.text,
    breadcrumbs: buildBreadcrumbs(context, [messages.locations, '/locations'], card.name),
    booking,
    telephone: card.telephone,
  }
}

export async function locationNodes(
  context: ClinicContext,
  { content }: QueriedPage<'location'>,
): Promise<Node[]> {
  const id = locationId(context, content.props.location.slug)
  return (await clinicNodes(context, { fees: true })).filter((node) => node['@id'] === id)
}

export async function locationSitemap({ clinic }: ClinicContext): Promise<SitemapEntry[]> {
  return clinic.locations.map(({ slug }) => ({
    path: `/locations/${slug}`,
    updated: clinic.updatedAt,
    pictures: [],
  }))
}
