import { formatMessage } from '#domain/locales/messages.ts'
import type { Frame } from '../frame.ts'

/**
 * A row of buttons fixed to the bottom of small screens. It comes last in the document, and `scroll-padding` keeps the
 * focused element from being covered by it. Without a booking link the form takes its place; with one the form stands
 * beside it, for when nobody can be called, unless there is WhatsApp to write to.
 */
export function BookingBar({ shell, messages }: Frame) {
  const { telephone, booking, locations, writeHref } = shell
  const whatsapp = locations.find((location) => location.whatsapp)?.whatsapp
  return (
    <nav className="booking-bar" aria-label={messages.bookOrCall}>
      <a
        className="button button-quiet"
        href={telephone.href}
        aria-label={formatMessage(messages.call, { phone: telephone.shown })}
      >
        {messages.callShort}
      </a>
      {whatsapp && (
        <a className="button button-quiet" href={whatsapp.href}>
          {messages.whatsapp}
        </a>
      )}
      {!booking.isTelephone && !whatsapp && (
        <a className="button button-quiet" href={writeHref}>
          {messages.enquiryHeading}
        </a>
      )}
      <a className="button booking-bar-main" href={booking.isTelephone ? writeHref : booking.href}>
        {booking.isTelephone ? messages.enquiryHeading : messages.book}
      </a>
    </nav>
  )
}
