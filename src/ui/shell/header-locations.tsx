import type { Frame } from '../frame.ts'
import { LocalizedText } from '../localized-text.tsx'
import { OpenNow } from '../open-now.tsx'

/** Maximum number of locations listed in the header; more are replaced by one link. */
const maxLocations = 2

/** The locations and whether they are open. Each links to the location's page with hours and directions. */
export function HeaderLocations({ shell, messages }: Frame) {
  const { locations, locationsHref } = shell
  if (locations.length > maxLocations)
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
