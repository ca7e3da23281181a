import { mailStateNames } from '#domain/enquiry/handling.ts'
import type { OpenEnquiry } from '#domain/enquiry/inbox.ts'
import { describeDay, describeDeletion } from './describe.ts'

/** What is known of an enquiry besides its text. */
export function Facts({ enquiry }: { enquiry: OpenEnquiry }) {
  const { about, aboutPath, location, language, wantsNews, consent, notice, notification } = enquiry
  const facts: [name: string, value: string | null, detail?: string | null][] = [
    ['Deleted', describeDeletion(enquiry), `on ${describeDay(enquiry.keepUntil, enquiry.timeZone)}`],
    ['Location', location],
    ['Page', about ?? aboutPath, about && aboutPath],
    ['Language', language],
    ['News', wantsNews ? 'Wants to receive news' : 'No'],
    ['Consent box', consent ? 'Ticked' : 'Not ticked'],
    ['Privacy notice', notice],
    ['Notice to the clinic', mailStateNames[notification.state], notification.error],
  ]
  return (
    <dl className="polyclinic-enquiry__facts">
      {facts.map(([name, value, detail]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {detail && <small>{detail}</small>}
          </dd>
        </div>
      ))}
      {enquiry.isSuspicious && (
        <div>
          <dt>May be spam</dt>
          <dd>
            A field was filled in that visitors do not see, as spam programs do. Some browsers do it too when
            they fill in forms.
          </dd>
        </div>
      )}
    </dl>
  )
}
