import { formatMessage } from '#domain/locales/messages.ts'
import type { Frame } from '../frame.ts'

/**
 * A row of buttons fixed to the bottom of small screens. It comes last in the document, and `scroll-padding` keeps the
 * focused element from being covered by it.
 */
export function BookingBar({ shell, messages }: Frame) {
  const { telephone, booking, locations } = shell
  const whatsapp = locations.find((location) => location.whatsapp)?.whatsapp
  const call = formatMessage(messages.call, { phone: telephone.shown })
  return (
    <nav className="booking-bar" aria-label={messages.bookOrCall}>
      <a
        className={booking.isTelephone ? 'button' : 'button button-quiet'}
        href={telephone.href}
        aria-label={call}
      >
        {booking.isTelephone ? call : messages.callShort}
      </a>
      {whatsapp && (
        <a className="button button-quiet" href={whatsapp.href}>
          {messages.whatsapp}
        </a>
      )}
      {!booking.isTelephone && (
        <a className="button booking-bar-book" href={booking.href}>
          <span className="booking-bar-words">{booking.label}</span>
        </a>
      )}
    </nav>
  )
}
