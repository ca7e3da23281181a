import { fill } from '../../site/locales/messages.ts'
import type { Frame } from '../templates/template.ts'

/**
 * One row at the foot of small screens: the thumb reaches it wherever the page stands. It comes last in the document, and
 * the page scrolls clear of it (`scroll-padding`), so that it never covers what has the focus.
 */
export function BookingBar({ shell, messages }: Frame) {
  const { telephone, bookingUrl } = shell
  const whatsapp = shell.locations.find((location) => location.whatsapp)?.whatsapp
  const call = fill(messages.call, { phone: telephone.shown })
  return (
    <nav className="booking-bar" aria-label={messages.bookOrCall}>
      <a className={bookingUrl ? 'button button-quiet' : 'button'} href={telephone.href} aria-label={call}>
        {bookingUrl ? messages.callShort : call}
      </a>
      {whatsapp && (
        <a className="button button-quiet" href={whatsapp.href}>
          {messages.whatsapp}
        </a>
      )}
      {bookingUrl && (
        <a className="button booking-bar-book" href={bookingUrl}>
          {messages.book}
        </a>
      )}
    </nav>
  )
}
