import { answerPromise } from '#domain/enquiry/answer-promise.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import type { Frame } from '#ui/frame.ts'
import { HoursTable } from '#ui/hours-table.tsx'
import { LocalizedText } from '#ui/localized-text.tsx'
import { MessageWithLink } from '#ui/message-with-link.tsx'
import type { LocationCard } from '#ui/models.ts'
import { PageHead } from '#ui/parts/page-head.tsx'

/** What happens after a form was sent, and when. */
export type ReceivedViewProps = Frame & {
  location: LocationCard
  /** Working days within which the clinic answers; null where it promises opening hours only. */
  answerDays: number | null
  emergencyNumber: string | null
}

export function ReceivedView({ location, answerDays, emergencyNumber, shell, messages }: ReceivedViewProps) {
  const { telephone, hours } = location
  return (
    <div className="plain-page received">
      <PageHead place={null} heading={{ text: messages.thanksHeading }} />
      <section className="section" aria-labelledby="received-next">
        <h2 id="received-next" className="section-heading">
          {messages.thanksNext}
        </h2>
        <ol className="received-steps">
          <li>{formatMessage(messages.thanksRead, { name: shell.clinic.name })}</li>
          <li>{answerPromise(answerDays, messages)}</li>
          <li>
            <MessageWithLink message={messages.thanksSooner} href={telephone.href} className="fact-telephone">
              {telephone.shown}
            </MessageWithLink>
          </li>
        </ol>
        <p>
          {emergencyNumber ? (
            <MessageWithLink message={messages.thanksEmergency} href={`tel:${emergencyNumber}`}>
              {emergencyNumber}
            </MessageWithLink>
          ) : (
            messages.thanksEmergencyPlain
          )}
        </p>
      </section>
      {hours.length > 0 && (
        <section className="section" aria-labelledby="received-hours">
          <h2 id="received-hours" className="section-heading">
            {messages.hours}: <LocalizedText text={location.name} />
          </h2>
          <HoursTable rows={hours} messages={messages} />
        </section>
      )}
      <p>
        <a href={shell.clinic.homeHref}>{messages.thanksHome}</a>
      </p>
    </div>
  )
}
