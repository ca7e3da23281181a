import { entryTarget } from '#data/models/cards.ts'
import { locationName } from '#data/models/location.ts'
import { type ClinicContext, pageUrl } from '#data/site-context.ts'
import type { Clinic, Fee, Location } from '#domain/clinic/clinic.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { type ClinicNode, clinicNode, visitPrices } from '#domain/structured-data/medical-clinic.ts'

/** Identifies a location on every page, whatever the page's language. */
export const locationId = ({ origin }: ClinicContext, slug: string): string =>
  `${origin}/locations/${slug}#clinic`

/** What the page says of a location besides its address, telephone number and hours. */
type Shown = { treatments?: boolean; fees?: boolean }

/** Every location of the clinic, with what the page says of it. */
export async function clinicNodes(context: ClinicContext, shown: Shown = {}): Promise<ClinicNode[]> {
  const { clinic, library, localize, now, origin, pictures } = context
  const text = (localized: Localized | undefined) => localize(localized)?.text
  const picture = (id: string | undefined) => {
    const src = pictures.find(id)?.src
    return src && `${origin}${src}`
  }
  const [treatments] = await Promise.all([
    shown.treatments ? library.entries('treatments') : [],
    pictures.load([clinic.brand.hero, clinic.brand.logo]),
  ])
  const offered = treatments.map((entry) => entryTarget(entry, context))
  return clinic.locations.map((location) =>
    clinicNode({
      clinic,
      location,
      id: locationId(context, location.slug),
      name:
        clinic.locations.length > 1
          ? `${clinic.name}, ${locationName(location, localize).text}`
          : clinic.name,
      url: pageUrl(context, clinic.locations.length > 1 ? `/locations/${location.slug}` : '/'),
      image: picture(clinic.brand.hero),
      logo: picture(clinic.brand.logo),
      street: [text(location.street), text(location.district)].filter(Boolean).join(', '),
      city: text(location.city),
      region: text(location.region),
      prices: shown.fees
        ? visitPrices(feesAt(location, clinic).flatMap(({ price }) => text(price) ?? []))
        : [],
      services: offered.map(({ title, href }) => ({ name: title.text, url: `${origin}${href}` })),
      now,
    }),
  )
}

/** A location's own fees, else the clinic's. */
export const feesAt = ({ fees }: Location, clinic: Clinic): Fee[] => (fees.length > 0 ? fees : clinic.fees)
