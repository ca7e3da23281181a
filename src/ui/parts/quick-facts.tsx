import { formatMessage } from '#domain/locales/messages.ts'
import { AddressLines } from '../address-lines.tsx'
import type { Frame } from '../frame.ts'
import { HoursTable } from '../hours-table.tsx'
import { LocalizedText } from '../localized-text.tsx'
import type { LocationCard, Text } from '../models.ts'
import { OpenNowLine } from '../open-now.tsx'

type Props = Frame & {
  /** By default those of the shell; one of them if the page is about it. */
  locations?: LocationCard[]
  price?: Text | null
}

/**
 * Address, hours, price and booking. Several locations are listed with their telephone numbers, and with hours if there
 * are at most three.
 */
export function QuickFacts({ shell, messages, locations = shell.locations, price }: Props) {
  const [first, ...furtherLocations] = locations
  return (
    <section className="quick-facts" aria-label={messages.atAGlance}>
      <dl className="facts">
        {first && furtherLocations.length === 0 && (
          <LocationFacts location={first} {...{ shell, messages }} />
        )}
        {furtherLocations.length > 0 &&
          locations.map((location) => (
            <div key={location.slug} className="fact">
              <dt>
                <a href={location.href}>
                  <LocalizedText text={location.name} />
                </a>
              </dt>
              <dd>
                <a className="fact-telephone" href={location.telephone.href}>
                  {location.telephone.shown}
                </a>
                <OpenNowLine opening={location.opening} />
                {locations.length <= 3 && <HoursTable rows={location.hours} messages={messages} />}
              </dd>
            </div>
          ))}
        {price && (
          <div className="fact fact-price">
            <dt>{messages.fee}</dt>
            <dd>
              <LocalizedText text={price} />
            </dd>
          </div>
        )}
      </dl>
      <p className="quick-actions">
        <a className="button" href={shell.booking.href}>
          {shell.booking.label}
        </a>
      </p>
    </section>
  )
}

function LocationFacts({ location, messages }: Frame & { location: LocationCard }) {
  const { address, city, directionsHref, hours, opening, telephone, name, whatsapp, email } = location
  return (
    <>
      <div className="fact fact-where">
        <dt>{messages.where}</dt>
        <dd>
          {address.length > 0 ? <AddressLines lines={address} /> : <LocalizedText text={city} />}
          {directionsHref && (
            <a href={directionsHref} aria-label={formatMessage(messages.directionsTo, { name: name.text })}>
              {messages.directions}
            </a>
          )}
        </dd>
      </div>
      {hours.length > 0 && (
        <div className="fact fact-hours">
          <dt>{messages.hours}</dt>
          <dd>
            <OpenNowLine opening={opening} />
            <HoursTable rows={hours} messages={messages} />
          </dd>
        </div>
      )}
      <div className="fact fact-phone">
        <dt>{messages.telephone}</dt>
        <dd>
          <a className="fact-telephone" href={telephone.href}>
            {telephone.shown}
          </a>
          {whatsapp && (
            <a className="fact-way" href={whatsapp.href}>
              {messages.whatsapp}
            </a>
          )}
          {email && (
            <a className="fact-way" href={`mailto:${email}`}>
              {email}
            </a>
          )}
        </dd>
      </div>
    </>
  )
}
