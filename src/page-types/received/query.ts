import { locationCard } from '#data/models/location.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import { emergencyNumber } from '#enquiries/form/form.ts'
import { buildBreadcrumbs, plainMeta } from '#page-types/shared/page-parts.ts'
import type { QueryResult } from '../page-type.ts'

/** What a visitor reads after sending a form. It holds nothing of what was sent, so that it is the same for everybody. */
export async function receivedPage(
  context: ClinicContext,
  { location: slug }: { location?: string },
): Promise<QueryResult> {
  const { clinic, messages } = context
  const location = slug ? clinic.locations.find((each) => each.slug === slug) : firstLocation(clinic)
  if (!location) return null
  return {
    content: {
      kind: 'received',
      props: {
        location: locationCard(location, context),
        answerDays: clinic.enquiries?.answerDays ?? null,
        emergencyNumber: emergencyNumber([location]),
      },
      sections: [],
      prose: null,
      sources: [],
    },
    head: plainMeta(context, messages.thanksHeading),
    imageTitle: null,
    noIndex: true,
    breadcrumbs: buildBreadcrumbs(context, [messages.contact, '/contact'], { text: messages.thanksHeading }),
  }
}
