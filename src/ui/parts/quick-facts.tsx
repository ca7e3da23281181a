import { formatMessage } from '#domain/locales/messages.ts'
import { AddressLines } from '../address-lines.tsx'
import { formatNumber } from '../format.ts'
import type { Frame } from '../frame.ts'
import { HoursTable } from '../hours-table.tsx'
import { LocalizedText } from '../localized-text.tsx'
import type { LocationCard, Text } from '../models.ts'
import { OpenNow, OpenNowLine } from '../open-now.tsx'
import { isLongList, LocationNames } from './location-names.tsx'

type Props = Frame & {
  price?: Text | null
  /** Whether there is room for the unfolded facts on wide screens. */
  isOpenOnWide?: boolean
}

/**
 * Where and when, in one line that unfolds to address, hours, telephone and price: "Closed, opens at 10 AM · 125th Street ·
 * Call". Of several locations it is their number, which unfolds to a list to choose from.
 */
export function QuickFacts({ shell, messages, price, isOpenOnWide = false }: Props) {
  const { locations, telephone } = shell
  const [only] = locations.length === 1 ? locations : []
  const isWide = isOpenOnWide && !isLongList(locations)
  return (
    <section
      className={isWide ? 'quick-facts quick-facts-wide' : 'quick-facts'}
      aria-label={messages.atAGlance}
    >
      {locations.length > 0 && (
        <details className="facts-fold">
          <summary className="facts-line">
            {only ? (
              <LocationLine location={only} messages={messages} />
            ) : (
              formatMessage(messages.locationCount, { count: formatNumber(locations.length, shell.lang) })
            )}
          </summary>
          {isLongList(locations) ? (
            <LocationNames locations={locations} />
          ) : (
            <Facts locations={locations} price={price} messages={messages} />
          )}
        </details>
      )}
      {only && (
        <a
          className="facts-call"
          href={telephone.href}
          aria-label={formatMessage(messages.call, { phone: telephone.shown })}
        >
          {messages.callShort}
        </a>
      )}
      <QuickActions shell={shell} messages={messages} />
    </section>
  )
}

/** The facts of one location, on its own page. */
export function LocationFacts({ shell, messages, location }: Frame & { location: LocationCard }) {
  return (
    <section className="quick-facts" aria-label={messages.atAGlance}>
      <Facts locations={[location]} messages={messages} />
      <QuickActions shell={shell} messages={messages} />
    </section>
  )
}

function LocationLine({ location, messages }: { location: LocationCard } & Pick<Frame, 'messages'>) {
  const { opening, name } = location
  return (
    <>
      {opening ? (
        <OpenNow opening={opening} plain={messages.openingHours} />
      ) : (
        <span>{messages.hoursAndDirections}</span>
      )}
      <span className="facts-place">
        <LocalizedText text={name} />
      </span>
    </>
  )
}

/** On small screens the booking bar has these. The telephone is among the facts. */
function QuickActions({ shell, messages }: Frame) {
  const { booking, writeHref } = shell
  return (
    <p className="quick-actions">
      {booking.isTelephone ? (
        <a className="button" href={writeHref}>
          {messages.enquiryHeading}
        </a>
      ) : (
        <a className="button" href={booking.href}>
          {booking.label}
        </a>
      )}
    </p>
  )
}

type FactsProps = Pick<Props, 'messages' | 'price'> & { locations: LocationCard[] }

function Facts({ locations, price, messages }: FactsProps) {
  const [only] = locations.length === 1 ? locations : []
  return (
    <dl className="facts">
      {only ? (
        <FactsOfOne location={only} messages={messages} />
      ) : (
        locations.map((location) => (
          <FactsOfMany key={location.slug} location={location} messages={messages} />
        ))
      )}
      {price && (
        <div className="fact fact-price">
          <dt>{messages.fee}</dt>
          <dd>
            <LocalizedText text={price} />
          </dd>
        </div>
      )}
    </dl>
  )
}

type LocationProps = { location: LocationCard } & Pick<Frame, 'messages'>

function FactsOfMany({ location, messages }: LocationProps) {
  const { name, href, opening, hours, telephone } = location
  return (
    <div className="fact">
      <dt>
        <a href={href}>
          <LocalizedText text={name} />
        </a>
      </dt>
      <dd>
        <a className="fact-telephone" href={telephone.href}>
          {telephone.shown}
        </a>
        <OpenNowLine opening={opening} />
        <HoursTable rows={hours} messages={messages} />
      </dd>
    </div>
  )
}

function FactsOfOne({ location, messages }: LocationProps) {
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
