import { isRegisteredIn } from '#domain/booking/registration.ts'
import { jurisdictionName } from '#domain/jurisdictions/jurisdiction.ts'

type Place = { slug?: string | null; city?: string | null; name?: string | null; jurisdiction: string }

/** A clinic's locations where somebody works: those with the slugs, or all. */
export type Workplace = { clinic: string; slugs: readonly string[]; locations: readonly Place[] }

/** Where patients can't book somebody, and why; null if they can everywhere. */
export function describeRegistration(
  jurisdictions: readonly string[],
  { clinic, slugs, locations }: Workplace,
): string | null {
  const places = locations.filter(({ slug }) => slugs.length === 0 || (slug && slugs.includes(slug)))
  if (jurisdictions.length === 0) return null
  const closed = places.filter(({ jurisdiction }) => !isRegisteredIn(jurisdictions, jurisdiction))
  if (closed.length === 0) return null
  const names = closed.map(
    ({ name, city, jurisdiction }) => `${name || city} (${jurisdictionName(jurisdiction)})`,
  )
  const held = jurisdictions.map(jurisdictionName).join('; ')
  return `Patients cannot book this person at ${clinic}, ${names.join('; ')}: the registration covers ${held}. Add the jurisdiction to “Registered in” if there is a registration for it.`
}

/** Asks for what is missing, since a registration without it limits no booking. */
export const missingJurisdictions =
  '“Registered in” is empty, so patients can book this person at every workplace. Enter where the registration holds.'
