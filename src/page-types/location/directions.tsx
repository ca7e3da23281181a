import { areNeighbors, type CompassPoint, directionTo, distanceBetween } from '#domain/clinic/geography.ts'
import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { AddressLines } from '#ui/address-lines.tsx'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { LocationCard, Shell } from '#ui/models.ts'

type Props = { location: LocationCard; shell: Shell; messages: Messages }

/** How to get to a location: its address, directions on the visitor's own map, landmarks. */
export function LocationDirections({ location, shell, messages }: Props) {
  const { address, directions, landmarks } = location
  if (directions.length === 0 && landmarks.length === 0) return null
  const neighbor = nearestLocation({ location, shell, messages })
  return (
    <section className="section way-there" aria-labelledby="place-way-there">
      <h2 id="place-way-there" className="section-heading">
        {messages.wayThere}
      </h2>
      <div className="way-card">
        <div className="way-address">
          <svg
            className="way-pin"
            viewBox="0 0 24 32"
            width="24"
            height="32"
            aria-hidden="true"
            focusable="false"
          >
            <path d="M12 1C5.9 1 1.5 5.6 1.5 11.4C1.5 19 12 31 12 31S22.5 19 22.5 11.4C22.5 5.6 18.1 1 12 1Z" />
            <circle cx="12" cy="11.5" r="4" />
          </svg>
          <div>
            <AddressLines lines={address} />
            {neighbor && <p className="way-neighbor">{neighbor}</p>}
          </div>
        </div>
        {directions.length > 0 && (
          <ul className="way-links">
            {directions.map(({ map, href }) => (
              <li key={map}>
                <a className="button button-quiet" href={href}>
                  {formatMessage(messages.directionsWith, { map })}
                </a>
              </li>
            ))}
          </ul>
        )}
        {landmarks.length > 0 && (
          <div className="way-door">
            <h3 className="label">{messages.findTheDoor}</h3>
            <ol className="landmarks">
              {landmarks.map((landmark) => (
                <li key={landmark.text}>
                  <LocalizedText text={landmark} />
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  )
}

/** Where this location lies as seen from the clinic's nearest other one, if that is near. */
function nearestLocation({ location, shell, messages }: Props): string | null {
  const here = location.coordinates
  if (!here) return null
  const [nearest] = shell.locations
    .flatMap(({ slug, name, coordinates }) =>
      coordinates && slug !== location.slug
        ? [{ name, coordinates, distance: distanceBetween(coordinates, here) }]
        : [],
    )
    .toSorted((a, b) => a.distance - b.distance)
  if (!nearest || !areNeighbors([nearest.coordinates, here])) return null
  return formatMessage(messages.fromOtherLocation, {
    distance: new Intl.NumberFormat(shell.lang, { maximumSignificantDigits: 2 }).format(nearest.distance),
    direction: directionName(directionTo(nearest.coordinates, here), messages),
    name: nearest.name.text,
  })
}

const directionName = (point: CompassPoint, messages: Messages): string =>
  ({
    N: messages.directionNorth,
    NE: messages.directionNorthEast,
    E: messages.directionEast,
    SE: messages.directionSouthEast,
    S: messages.directionSouth,
    SW: messages.directionSouthWest,
    W: messages.directionWest,
    NW: messages.directionNorthWest,
  })[point]
