import { entryTarget } from '#data/models/cards.ts'
import { locationName } from '#data/models/location.ts'
import { type ClinicContext, pageUrl } from '#data/site-context.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { type ClinicNode, clinicNode } from '#domain/structured-data/medical-clinic.ts'

/** Identifies a location on every page, whatever the page's language. */
export const locationId = ({ origin }: ClinicContext, slug: string): string =>
  `${origin}/locations/${slug}#clinic`

/** Every location of the clinic, with what patients are offered there. */
export async function clinicNodes(context: ClinicContext): Promise<ClinicNode[]> {
  const { clinic, library, localize, now, origin, pictures } = context
  const text = (localized: Localized | undefined) => localize(localized)?.text
  const picture = (id: string | undefined) => {
    const src = pictures.find(id)?.src
    return src && `${origin}${src}`
  }
  const [treatments] = await Promise.all([
    library.entries('treatments'),
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
      prices: [...clinic.offers, ...clinic.fees].flatMap(({ price }) => text(price) ?? []),
      services: offered.map(({ title, href }) => ({ name: title.text, url: `${origin}${href}` })),
      now,
    }),
  )
}
