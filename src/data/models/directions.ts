import type { Clinic, Location } from '#domain/clinic/clinic.ts'
import type { Directions } from '#ui/models.ts'
import type { Localize } from '../localize.ts'

/**
 * Links to directions on third-party maps: plain links, which load nothing from them. By coordinates where there are any,
 * else by the address, if it has a street.
 */
export function directionsTo(
  location: Location,
  { clinic, localize }: { clinic: Clinic; localize: Localize },
): Directions[] {
  const [longitude, latitude] = location.coordinates ?? []
  const street = localize(location.street)?.text
  const destination =
    latitude !== undefined && longitude !== undefined
      ? `${latitude},${longitude}`
      : street && [street, localize(location.city)?.text, location.postalCode].filter(Boolean).join(', ')
  if (!destination) return []
  const named = latitude === undefined ? `${clinic.name}, ${destination}` : destination
  return [
    {
      map: 'Google Maps',
      href: address('https://www.google.com/maps/dir/', { api: '1', destination: named }),
    },
    { map: 'Apple Maps', href: address('https://maps.apple.com/', { daddr: destination }) },
    { map: 'OpenStreetMap', href: address('https://www.openstreetmap.org/directions', { to: destination }) },
  ]
}

function address(base: string, query: Record<string, string>): string {
  const url = new URL(base)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}
