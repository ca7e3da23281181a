import { formatMessage } from '#domain/locales/messages.ts'
import { AddressLines } from '#ui/address-lines.tsx'
import type { Frame } from '#ui/frame.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { LocationCard, Target } from '#ui/models.ts'

/** What only this clinic can say on a page that several clinics share. */
export type LocalFacts = {
  /** Those who treat the conditions that the page belongs to; empty where the page lists who treats it. */
  practitioners: Target[]
  /** Names of insurers and ways to pay. */
  insurers: string[]
}

type Props = Frame & { facts: LocalFacts }

/** Locations of which each is shown with its address; more are one link. */
const mostLocations = 3

/** Who sees it here, how to pay and how to get here, from the clinic's own data. The locations are last: nothing stands below one. */
export function AtClinic({ facts: { practitioners, insurers }, shell, messages }: Props) {
  const { locations, locationsHref, clinic } = shell
  return (
    <section className="section at-clinic" id="at-clinic" aria-labelledby="at-clinic-heading">
      <h2 id="at-clinic-heading" className="section-heading">
        {formatMessage(messages.atClinic, { name: clinic.name })}
      </h2>
      <dl className="at-clinic-facts">
        {practitioners.length > 0 && (
          <div>
            <dt>{messages.whoTreatsThis}</dt>
            {practitioners.map(({ title, href }) => (
              <dd key={title.text}>{href ? <a href={href}>{title.text}</a> : title.text}</dd>
            ))}
          </div>
        )}
        {insurers.length > 0 && (
          <div>
            <dt>{messages.paying}</dt>
            <dd>
              <ul className="ways-to-pay">
                {insurers.map((insurer) => (
                  <li key={insurer}>{insurer}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {locations.length <= mostLocations ? (
          locations.map((location) => <Place key={location.slug} location={location} messages={messages} />)
        ) : (
          <div>
            <dt>{messages.locations}</dt>
            <dd>
              <a href={locationsHref}>{messages.allLocations}</a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** An address, how to find its door, and the way there. */
function Place({ location, messages }: { location: LocationCard } & Pick<Frame, 'messages'>) {
  const { name, href, address, landmarks, directionsHref } = location
  return (
    <div>
      <dt>
        <a href={href}>
          <LocalizedText text={name} />
        </a>
      </dt>
      <dd>
        <AddressLines lines={address} />
      </dd>
      {landmarks.length > 0 && (
        <dd>
          <details>
            <summary className="fold">{messages.findTheDoor}</summary>
            <ul>
              {landmarks.map((landmark) => (
                <li key={landmark.text}>
                  <LocalizedText text={landmark} />
                </li>
              ))}
            </ul>
          </details>
        </dd>
      )}
      {directionsHref && (
        <dd className="at-clinic-directions">
          <a href={directionsHref}>{formatMessage(messages.directionsTo, { name: name.text })}</a>
        </dd>
      )}
    </div>
  )
}
