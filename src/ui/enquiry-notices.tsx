import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { LocalizedText } from './localized-text.tsx'
import type { Text } from './models.ts'

/** A privacy notice as a list of items. */
export type EnquiryNotice = {
  /** Id of the element. */
  id: string
  mark: string
  /** Names of the locations that it applies to; null if it applies to all. */
  places: string | null
  items: { name: string; label: Text; text: Text }[]
  consent: Text | null
}

type Props = { notices: EnquiryNotice[]; privacyHref: string; messages: Messages }

/**
 * The privacy notices. They precede the checkboxes and the button in the document, for screen readers too. On small screens
 * each is folded, so that the button is near the message.
 */
export function EnquiryNotices({ notices, privacyHref, messages }: Props) {
  return (
    <div className="enquiry-notices">
      {notices.map(({ id, places, items }) => {
        const heading = places ? formatMessage(messages.enquiryNoticeAt, { places }) : messages.enquiryNotice
        return (
          <section key={id} className="enquiry-notice" id={id} aria-labelledby={`${id}-heading`}>
            <h3 className="enquiry-notice-heading" id={`${id}-heading`}>
              {heading}
            </h3>
            <details>
              <summary className="fold enquiry-notice-fold">{heading}</summary>
              <dl>
                {items.map(({ name, label, text }) => (
                  <div key={name}>
                    <dt>
                      <LocalizedText text={label} />
                    </dt>
                    <dd>
                      <LocalizedText text={text} />
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          </section>
        )
      })}
      <p>
        <a href={privacyHref}>{messages.enquiryPrivacyPage}</a>
      </p>
    </div>
  )
}
