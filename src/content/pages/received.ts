import { firstLocation } from '#domain/clinic/clinic.ts'
import { emergencyNumber } from '../enquiries/form.ts'
import { locationCard } from '../models/location.ts'
import type { Finding } from '../page-data.ts'
import type { SiteContext } from '../site-context.ts'
import { crumbs, plainHead } from './parts.ts'

/** What a visitor reads after sending a form. Holds nothing of what was sent, so that it is one page for all. */
export async function receivedPage(context: SiteContext, slug: string | undefined): Promise<Finding> {
  const { clinic, messages } = context
  const location = slug ? clinic.locations.find((each) => each.slug === slug) : firstLocation(clinic)
  if (!location) return null
  return {
    content: {
      template: 'received',
      props: {
        location: locationCard(location, context),
        answerDays: clinic.enquiries?.answerDays ?? null,
        emergencyNumber: emergencyNumber([location]),
      },
      sections: [],
      prose: null,
      sources: [],
    },
    head: plainHead(context, messages.thanksHeading),
    noIndex: true,
    breadcrumbs: crumbs(context, [messages.contact, '/contact'], { text: messages.thanksHeading }),
  }
}
