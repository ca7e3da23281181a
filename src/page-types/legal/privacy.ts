import { locationName } from '#data/models/location.ts'
import type { ClinicContext } from '#data/site-context.ts'
import type { Location } from '#domain/clinic/clinic.ts'
import { appliesTo, groupByRegime, noticeItems } from '#domain/enquiry/notice.ts'
import type { NoticeItem } from '#domain/jurisdictions/privacy.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import { createNoticeText } from '#enquiries/form/form.ts'
import { offices } from './offices.ts'
import {
  type LegalPart,
  type LegalSection,
  type LegalText,
  links,
  paragraph,
  textsDated,
} from './sections.ts'

/** The notice of each privacy regime that the clinic's locations are under, with the rights that it gives. */
export function privacyText(context: ClinicContext): LegalText {
  const { clinic, messages, pathTo } = context
  const regimes = groupByRegime(clinic.locations)
  const own = clinic.enquiries?.privacyNotice
  const perRegime = regimes.flatMap(({ regime, locations }): LegalSection[] => {
    const place = regimes.length > 1 ? locations : null
    const id = regime.id.toLowerCase()
    return [
      {
        id: `writing-${id}`,
        heading: { text: headingAt(context, messages.privacyWritingTitle, place) },
        // Whom to ask has a section of its own.
        parts: [
          facts(
            context,
            noticeItems(regime, clinic).filter(({ name }) => name !== 'questions'),
            locations[0],
          ),
        ],
      },
      {
        id: `rights-${id}`,
        heading: { text: headingAt(context, messages.privacyRightsTitle, place) },
        parts: [
          facts(
            context,
            regime.rights.filter((item) => appliesTo(item, clinic)),
            locations[0],
          ),
        ],
      },
    ]
  })
  return {
    answer: { text: formatMessage(messages.privacyAnswer, { clinic: clinic.name }) },
    sections: [
      {
        id: 'reading',
        heading: { text: messages.privacyReadingTitle },
        parts: [paragraph(messages.privacyReading), paragraph(messages.privacyLeaving)],
      },
      ...perRegime,
      {
        id: 'contact',
        heading: { text: messages.privacyContactTitle },
        parts: [
          paragraph(messages.privacyContact),
          offices(context, clinic.enquiries?.privacyContact ?? messages.privacyOfficer),
          ...(own ? [links({ title: messages.enquiryPrivacyPage, href: pathTo(own) })] : []),
        ],
      },
    ],
    dated: [textsDated, ...regimes.map(({ regime }) => regime.version)].toSorted().at(-1) ?? textsDated,
  }
}

function headingAt({ localize, messages }: ClinicContext, heading: string, locations: Location[] | null) {
  if (!locations) return heading
  const places = locations.map((location) => locationName(location, localize).text).join(', ')
  return formatMessage(messages.legalPlaces, { heading, places })
}

function facts(
  context: ClinicContext,
  items: readonly NoticeItem[],
  location: Location | undefined,
): LegalPart {
  const toText = createNoticeText(context, location)
  return {
    kind: 'facts',
    facts: items.map(({ name, label, text }) => ({ key: name, label: toText(label), text: toText(text) })),
  }
}
