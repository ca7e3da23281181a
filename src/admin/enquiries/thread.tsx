import { mailStateNames } from '#domain/enquiry/handling.ts'
import type { OpenEnquiry, ThreadEntry } from '#domain/enquiry/inbox.ts'
import { describeTime } from './describe.ts'

/** What the clinic has written, and what became of each mail. */
export function Thread({ enquiry: { thread, timeZone, lang } }: { enquiry: OpenEnquiry }) {
  if (thread.length === 0) return null
  return (
    <section aria-labelledby="enquiry-thread">
      <h2 id="enquiry-thread">Replies and notes</h2>
      <ol className="polyclinic-thread">
        {thread.map((entry) => (
          <li key={entry.id} data-kind={entry.kind}>
            <p className="polyclinic-thread__head">
              <b>{entry.kind === 'note' ? `Note of ${entry.author}` : `Reply of ${entry.author}`}</b>
              <time dateTime={entry.writtenAt}>{describeTime(entry.writtenAt, timeZone)}</time>
            </p>
            {entry.mail && <MailLine mail={entry.mail} />}
            <p className="polyclinic-thread__text" lang={entry.kind === 'reply' ? lang : undefined}>
              {entry.text}
            </p>
          </li>
        ))}
      </ol>
      <p className="polyclinic-enquiry__hint">
        What the patient answers reaches the clinic’s mailbox and is not shown here.
      </p>
    </section>
  )
}

function MailLine({ mail }: { mail: NonNullable<ThreadEntry['mail']> }) {
  const hasFailed = mail.state !== 'sent' && mail.state !== 'waiting'
  return (
    <p className="polyclinic-thread__mail">
      {`“${mail.subject}” to ${mail.to} `}
      <span data-tone={hasFailed ? 'warning' : undefined}>{mailStateNames[mail.state]}</span>
      {mail.error && ` ${mail.error}`}
    </p>
  )
}
