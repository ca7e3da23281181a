import type { ReactNode } from 'react'
import { formatMessage } from '#domain/locales/messages.ts'
import type { Frame } from '#ui/frame.ts'
import type { Text } from '#ui/models.ts'
import { LocationCards } from '#ui/parts/location-details.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'

/** Booking, form, telephone, mail and every location of the shell; then the clinic's own sections. */
export type ContactViewProps = Frame & {
  heading: Text
  answer?: Text | null
  enquiry?: ReactNode
  children?: ReactNode
}

export function ContactView({ heading, answer, shell, messages, enquiry, children }: ContactViewProps) {
  const { booking, telephone, email, locations, writeHref } = shell
  const whatsapp = locations.find((location) => location.whatsapp)?.whatsapp
  const hasOneNumber = locations.length === 1
  return (
    <div className="plain-page contact">
      <PageHead place={shell.place} heading={heading} answer={answer}>
        <ul className="contact-ways">
          {!booking.isTelephone && (
            <li>
              <a className="button" href={booking.href}>
                {booking.label}
              </a>
            </li>
          )}
          <li>
            <a className={booking.isTelephone ? 'button' : 'button button-quiet'} href={writeHref}>
              {messages.enquiryHeading}
            </a>
          </li>
          {hasOneNumber && (
            <li>
              <a className="button button-quiet" href={telephone.href}>
                {formatMessage(messages.call, { phone: telephone.shown })}
              </a>
            </li>
          )}
          {whatsapp && (
            <li>
              <a className="button button-quiet" href={whatsapp.href}>
                {messages.whatsapp}
              </a>
            </li>
          )}
          {email && (
            <li>
              <a className="contact-email" href={`mailto:${email}`}>
                {email}
              </a>
            </li>
          )}
        </ul>
      </PageHead>
      <LocationCards
        locations={locations}
        headingLevel={2}
        messages={messages}
        hasTelephone={!hasOneNumber}
      />
      {enquiry}
      {children && <div className="own-sections">{children}</div>}
    </div>
  )
}
