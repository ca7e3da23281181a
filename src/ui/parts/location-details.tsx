import { formatMessage } from '#domain/locales/messages.ts'
import { AddressLines } from '../address-lines.tsx'
import type { Frame } from '../frame.ts'
import { HoursTable } from '../hours-table.tsx'
import { LocalizedText } from '../localized-text.tsx'
import type { LocationCard } from '../models.ts'
import { OpenNowLine } from '../open-now.tsx'
import { isLongList } from './location-names.tsx'

type Props = Pick<Frame, 'messages'> & {
  locations: LocationCard[]
  headingLevel: 2 | 3
  /** By default the hours are shown unless there are many locations: each has them on its own page. */
  hasHours?: boolean
  /** False where the page shows the numbers elsewhere. */
  hasTelephone?: boolean
}

export function LocationCards({
  locations,
  headingLevel,
  messages,
  hasHours = !isLongList(locations),
  hasTelephone = true,
}: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <ul className="cards location-cards">
      {locations.map((location) => (
        <li key={location.slug} className="card location-card">
          <Heading className="card-title">
            <a href={location.href}>
              <LocalizedText text={location.name} />
            </a>
          </Heading>
          <AddressLines lines={location.address} />
          <LocationLinks location={location} messages={messages} hasTelephone={hasTelephone} />
          <OpenNowLine opening={location.opening} />
          {hasHours && <HoursTable rows={location.hours} messages={messages} />}
        </li>
      ))}
    </ul>
  )
}

type LinksProps = Pick<Frame, 'messages'> & { location: LocationCard; hasTelephone?: boolean }

export function LocationLinks({ location, messages, hasTelephone = true }: LinksProps) {
  const { telephone, whatsapp, email, directionsHref, name } = location
  return (
    <ul className="location-links">
      {hasTelephone && (
        <li>
          <a className="fact-telephone" href={telephone.href}>
            {telephone.shown}
          </a>
        </li>
      )}
      {hasTelephone && whatsapp && (
        <li>
          <a href={whatsapp.href}>{messages.whatsapp}</a>
        </li>
      )}
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {directionsHref && (
        <li>
          <a href={directionsHref} aria-label={formatMessage(messages.directionsTo, { name: name.text })}>
            {messages.directions}
          </a>
        </li>
      )}
    </ul>
  )
}
