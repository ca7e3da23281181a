import type { Clinic, Location } from '../../site/clinic.ts'
import { formatPhone } from '../../site/phone.ts'
import type { Localized, Text } from '../../site/text.ts'
import { formatExceptions, formatHours } from '../../ui/format.ts'
import type { LocationCard } from '../../ui/models.ts'
import type { Say } from '../say.ts'
import type { SiteContext } from '../site-context.ts'
import { directionsTo } from './directions.ts'

export function locationName(location: Location, say: Say): Text {
  return say(location.name, 'heading') ?? say(location.city, 'heading') ?? { text: location.slug }
}

export function locationCard(location: Location, context: SiteContext): LocationCard {
  const { say, pathTo, locale, clinic } = context
  const exceptions = location.exceptions.toSorted((a, b) => a.date.localeCompare(b.date))
  const directions = directionsTo(location, context)
  const formatted = formatExceptions(exceptions, locale)
  return {
    slug: location.slug,
    name: locationName(location, say),
    city: say(location.city, 'heading') ?? { text: '' },
    href: pathTo(`/locations/${location.slug}`),
    address: addressLines(location, context),
    telephone: telephoneOf(location.telephone),
    whatsapp: clinic.whatsapp
      ? { href: `https://wa.me/${clinic.whatsapp.replace(/\D/g, '')}`, shown: formatPhone(clinic.whatsapp) }
      : undefined,
    directionsHref: directions[0]?.href ?? null,
    directions,
    coordinates: location.coordinates ?? null,
    hours: formatHours(location.hours, locale),
    exceptions: exceptions.map((exception, index) => ({
      date: formatted[index]?.date ?? '',
      times: formatted[index]?.times ?? '',
      note: say(exception.note),
    })),
    parking: say(location.parking),
    access: say(location.access),
    landmarks: location.landmarks.flatMap((item) => say(item.text as Localized) ?? []),
  }
}

export const telephoneOf = (e164: string): { href: string; shown: string } => ({
  href: `tel:${e164}`,
  shown: formatPhone(e164),
})

/** Where "book" leads: the clinic's booking link, else its telephone. */
export function bookingOf(clinic: Clinic): { href: string; shown: string; isTelephone: boolean } {
  const telephone = telephoneOf(clinic.locations[0]?.telephone ?? '')
  return clinic.bookingUrl
    ? { href: clinic.bookingUrl, shown: clinic.bookingUrl, isTelephone: false }
    : { ...telephone, isTelephone: true }
}

/** Street, then district, then town with region and postal code; what is missing leaves no gap. */
function addressLines(location: Location, { say }: SiteContext): Text[] {
  const street = say(location.street)
  const district = say(location.district)
  const city = say(location.city)
  const region = say(location.region)
  const town = city && {
    ...city,
    text: [[city.text, region?.text].filter(Boolean).join(', '), location.postalCode]
      .filter(Boolean)
      .join(' '),
  }
  return [street, district, town].filter((line): line is Text => Boolean(line))
}
