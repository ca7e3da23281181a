import { locationCard, locationName } from '#data/models/location.ts'
import type { ClinicContext } from '#data/site-context.ts'
import type { Clinic, Location } from '#domain/clinic/clinic.ts'
import { formatPhone } from '#domain/clinic/phone.ts'
import { defaultRetentionDays, groupByRegime, noticeId, noticeItems } from '#domain/enquiry/notice.ts'
import { enquiryPath, problemsId } from '#domain/enquiry/paths.ts'
import { getJurisdiction } from '#domain/jurisdictions/index.ts'
import type { Localized, Text } from '#domain/locales/localized.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import type { EnquiryFormModel } from '#ui/enquiry-form.tsx'
import { signFormTimestamp } from './form-timestamp.ts'

/** The model of the enquiry form on a page. `about` is the page's subject, `page` its path. */
export function enquiryForm(
  context: ClinicContext,
  {
    page,
    about = null,
    locations = context.clinic.locations,
  }: { page: string; about?: Text | null; locations?: readonly Location[] },
): EnquiryFormModel {
  const { clinic, pathTo, localize } = context
  const notices = groupByRegime(locations)
  return {
    action: `${pathTo(enquiryPath)}#${problemsId}`,
    page,
    formTimestamp: signFormTimestamp(clinic.id, Date.now()),
    about,
    clinicName: clinic.name,
    locations: locations.map((location) => ({ slug: location.slug, name: locationName(location, localize) })),
    notices: notices.map(({ regime, locations: regimeLocations }) => {
      const toText = createNoticeText(context, regimeLocations[0])
      return {
        id: `enquiry-notice-${regime.id.toLowerCase()}`,
        mark: noticeId(regime),
        places:
          notices.length > 1
            ? regimeLocations.map((location) => locationName(location, localize).text).join(', ')
            : null,
        items: noticeItems(regime, clinic).map(({ name, label, text }) => ({
          name,
          label: toText(label),
          text: toText(text),
        })),
        consent: regime.consent ? toText(regime.consent) : null,
      }
    }),
    privacyHref: pathTo(clinic.enquiries?.privacyNotice ?? '/privacy'),
    phoneExample: formatPhone(locations[0]?.telephone ?? ''),
    emergencyNumber: emergencyNumber(locations),
  }
}

/** The emergency number shared by all locations; null if they have different ones or none is known. */
export function emergencyNumber(locations: readonly Location[]): string | null {
  const numbers = new Set(
    locations.map(({ jurisdiction }) => getJurisdiction(jurisdiction).emergency?.[0]?.number ?? null),
  )
  const [number = null] = numbers
  return numbers.size === 1 ? number : null
}

/** @returns a function that localizes a text of the privacy notice and fills in its placeholders */
export function createNoticeText(context: ClinicContext, location: Location | undefined) {
  const { clinic, localize, messages } = context
  const values = {
    office: location ? officeText(context, location) : clinic.name,
    clinic: clinic.name,
    days: clinic.enquiries?.keepDays ?? defaultRetentionDays,
    contact: contactText(clinic, location, messages),
  }
  return (value: Localized): Text => {
    const text = localize(value) ?? { text: '' }
    return { ...text, text: formatMessage(text.text, values) }
  }
}

/** Whom to ask about personal details, with the business address. */
function officeText(context: ClinicContext, location: Location): string {
  const { clinic, messages } = context
  const person = clinic.enquiries?.privacyContact ?? messages.privacyOfficer
  const address = locationCard(location, context).address.map(({ text }) => text)
  return [person, clinic.name, ...address].join(', ')
}

function contactText(
  clinic: Clinic,
  location: Location | undefined,
  messages: ClinicContext['messages'],
): string {
  const phone = formatPhone(location?.telephone ?? '')
  return clinic.email
    ? formatMessage(messages.enquiryCallOrMail, { phone, email: clinic.email })
    : formatMessage(messages.enquiryCallUs, { phone })
}
