import type { Frame } from '../frame.ts'
import { LocalizedText } from '../localized-text.tsx'
import { OpenNow } from '../open-now.tsx'

/** Places that have a line of their own in the header. */
const most = 2

/** Where, and open or not. Each line leads to the location's page with its hours and the way there. */
export function HeaderLocations({ shell, messages }: Frame) {
  const { locations, locationsHref } = shell
  if (locations.length > most)
    return (
      <p className="header-places">
        <a href={locationsHref}>{messages.locationsAndHours}</a>
      </p>
    )
  if (locations.length === 0) return null
  return (
    <ul className="header-places">
      {locations.map(({ slug, href, city, name, opening }) => (
        <li key={slug}>
          <a href={href}>
            <span className="header-place">
              <LocalizedText text={locations.length === 1 ? city : name} />
            </span>
            {opening ? (
              <OpenNow opening={opening} plain={messages.openingHours} />
            ) : (
              <span>{messages.hoursAndDirections}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
