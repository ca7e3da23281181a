import type { Location } from '#domain/clinic/clinic.ts'
import { formatPhone } from '#domain/clinic/phone.ts'
import { todayIn } from '#domain/hours/dates.ts'
import { getJurisdiction } from '#domain/jurisdictions/index.ts'
import type { Localized, Text } from '#domain/locales/localized.ts'
import { formatExceptions, formatHours, formatOpening } from '#ui/format.ts'
import type { LocationCard } from '#ui/models.ts'
import type { Localize } from '../localize.ts'
import type { ClinicContext } from '../site-context.ts'
import { directionsTo } from './directions.ts'

export function locationName(location: Location, localize: Localize): Text {
  return localize(location.name, 'heading') ?? localize(location.city, 'heading') ?? { text: location.slug }
}

export function locationCard(location: Location, context: ClinicContext): LocationCard {
  const { localize, pathTo, locale, clinic, now } = context
  const directions = directionsTo(location, context)
  const { usesWhatsApp } = getJurisdiction(location.jurisdiction)
  const whatsapp = usesWhatsApp ? (location.whatsapp ?? clinic.whatsapp) : undefined
  const today = todayIn(location.timeZone, now).toString()
  return {
    slug: location.slug,
    name: locationName(location, localize),
    city: localize(location.city, 'heading') ?? { text: '' },
    href: pathTo(`/locations/${location.slug}`),
    address: addressLines(location, context),
    telephone: telephoneLink(location.telephone),
    whatsapp: whatsapp ? whatsappLink(whatsapp) : undefined,
    email: location.email,
    directionsHref: directions[0]?.href ?? null,
    directions,
    coordinates: location.coordinates ?? null,
    opening: formatOpening(location, locale, now),
    hours: formatHours(location, locale, now),
    exceptions: formatExceptions(location.exceptions, locale, today).map(({ note, ...day }) => ({
      ...day,
      note: localize(note),
    })),
    parking: localize(location.parking),
    access: localize(location.access),
    landmarks: location.landmarks.flatMap((item) => localize(item.text as Localized) ?? []),
  }
}

export const telephoneLink = (e164: string): { href: string; shown: string } => ({
  href: `tel:${e164}`,
  shown: formatPhone(e164),
})

const whatsappLink = (e164: string): { href: string; shown: string } => ({
  href: `https://wa.me/${e164.replace(/\D/g, '')}`,
  shown: formatPhone(e164),
})

/** Street, district, then town with region and postal code; empty lines are left out. */
function addressLines(location: Location, { localize }: ClinicContext): Text[] {
  const street = localize(location.street)
  const district = localize(location.district)
  const city = localize(location.city)
  const region = localize(location.region)
  const town = city && {
    ...city,
    text: [[city.text, region?.text].filter(Boolean).join(', '), location.postalCode]
      .filter(Boolean)
      .join(' '),
  }
  return [street, district, town].filter((line): line is Text => Boolean(line))
}
