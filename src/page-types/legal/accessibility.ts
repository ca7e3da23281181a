import { locationName } from '#data/models/location.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { answerPromise } from '#domain/enquiry/answer-promise.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import { offices } from './offices.ts'
import { type LegalText, links, paragraph, textsDated } from './sections.ts'

/** What the site aims for, what may not work, how to report it, and how to get into the clinic. */
export function accessibilityText(context: ClinicContext): LegalText {
  const { clinic, messages, localize, pathTo } = context
  const access = clinic.locations.flatMap((location) => {
    const text = localize(location.access)
    return text ? [{ key: location.slug, label: locationName(location, localize), text }] : []
  })
  return {
    answer: { text: formatMessage(messages.accessibilityAnswer, { clinic: clinic.name }) },
    sections: [
      {
        id: 'aim',
        heading: { text: messages.accessibilityAimTitle },
        parts: [paragraph(messages.accessibilityAim), paragraph(messages.accessibilityChecks)],
      },
      {
        id: 'limits',
        heading: { text: messages.accessibilityLimitsTitle },
        parts: [
          ...(clinic.locales.length > 1 ? [paragraph(messages.accessibilityLanguages)] : []),
          paragraph(messages.accessibilityOthers),
        ],
      },
      {
        id: 'report',
        heading: { text: messages.accessibilityReportTitle },
        parts: [
          paragraph(messages.accessibilityReport),
          paragraph(answerPromise(clinic.enquiries?.answerDays, messages)),
          offices(context),
          links({ title: messages.accessibilityComplaint, href: pathTo('/terms#complaints') }),
        ],
      },
      ...(access.length > 0
        ? [
            {
              id: 'visit',
              heading: { text: messages.accessibilityVisitTitle },
              parts: [{ kind: 'facts' as const, facts: access }],
            },
          ]
        : []),
    ],
    dated: textsDated,
  }
}
