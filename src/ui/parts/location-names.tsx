import { LocalizedText } from '../localized-text.tsx'
import type { LocationCard } from '../models.ts'

/** More locations than this are listed by name, each a link to its own page. */
const maxInFull = 3

export const isLongList = (locations: readonly LocationCard[]): boolean => locations.length > maxInFull

/** The names of a clinic's locations, with the town where the name does not say it. */
export function LocationNames({ locations }: { locations: LocationCard[] }) {
  return (
    <ul className="location-names">
      {locations.map(({ slug, href, name, city }) => (
        <li key={slug}>
          <a href={href}>
            <LocalizedText text={name} />
          </a>
          {!name.text.includes(city.text) && (
            <span className="location-city">
              <LocalizedText text={city} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
