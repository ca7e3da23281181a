import type { ReactNode } from 'react'
import { estimatedHeight } from '#ui/estimated-height.ts'
import type { Frame } from '#ui/frame.ts'
import { Times } from '#ui/hours-table.tsx'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { FeeRow, LocationCard, PractitionerCard } from '#ui/models.ts'
import { Block } from '#ui/parts/block.tsx'
import { DocumentAfter } from '#ui/parts/document-after.tsx'
import { Fees } from '#ui/parts/fees.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'
import { PractitionerCards } from '#ui/parts/practitioner-cards.tsx'
import { LocationFacts } from '#ui/parts/quick-facts.tsx'
import { LocationDirections } from './directions.tsx'

export type LocationViewProps = Frame & {
  location: LocationCard
  practitioners: PractitionerCard[]
  /** The location's own fees, else the clinic's. */
  fees: FeeRow[]
  enquiry?: ReactNode
  /** The location's own introduction. */
  children?: ReactNode
}

export function LocationView({
  location,
  practitioners,
  fees,
  shell,
  messages,
  enquiry,
  children,
}: LocationViewProps) {
  const { name, city } = location
  return (
    <article className="document location">
      <div className="document-top">
        <div className="document-top-inner">
          <PageHead place={shell.place && { ...shell.place, towns: [city.text] }} heading={name}>
            {children && <div className="introduction">{children}</div>}
          </PageHead>
          <LocationFacts shell={shell} messages={messages} location={location} />
        </div>
      </div>
      <div className="document-body">
        <div className="document-main">
          <LocationDirections location={location} shell={shell} messages={messages} />
          <Arriving location={location} messages={messages} />
          {fees.length > 0 && <Fees fees={fees} heading={messages.fees} />}
        </div>
      </div>
      <DocumentAfter enquiry={enquiry} height={estimatedHeight(practitioners, ['photo'])}>
        {practitioners.length > 0 && (
          <Block name="practitioners" heading={messages.whoWorksHere}>
            <PractitionerCards
              practitioners={practitioners}
              headingLevel={3}
              shell={shell}
              messages={messages}
            />
          </Block>
        )}
      </DocumentAfter>
    </article>
  )
}

function Arriving({ location, messages }: Pick<LocationViewProps, 'location' | 'messages'>) {
  const { exceptions, parking, access } = location
  return (
    <>
      {exceptions.length > 0 && (
        <section className="section" aria-labelledby="place-other-days">
          <h2 id="place-other-days" className="section-heading">
            {messages.otherDays}
          </h2>
          <table className="hours">
            <tbody>
              {exceptions.map(({ date, times, note }) => (
                <tr key={date}>
                  <th scope="row">{date}</th>
                  <td>
                    <Times times={times} />
                    {note && (
                      <span className="hours-note">
                        <LocalizedText text={note} />
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {[
        { id: 'place-parking', heading: messages.parking, text: parking },
        { id: 'place-access', heading: messages.stepFreeAccess, text: access },
      ].map(
        ({ id, heading, text }) =>
          text && (
            <section key={id} className="section" aria-labelledby={id}>
              <h2 id={id} className="section-heading">
                {heading}
              </h2>
              <p>
                <LocalizedText text={text} />
              </p>
            </section>
          ),
      )}
    </>
  )
}
