import type { EnquiryProblem, EnquiryReply } from '#domain/enquiry/enquiry.ts'
import { limits } from '#domain/enquiry/enquiry.ts'
import { hiddenFields } from '#domain/enquiry/form-values.ts'
import { problemsId } from '#domain/enquiry/paths.ts'
import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { CheckField, type FieldContext, SelectField, TextField } from './enquiry-fields.tsx'
import { type EnquiryNotice, EnquiryNotices } from './enquiry-notices.tsx'
import { LocalizedText } from './localized-text.tsx'
import { MessageWithLink } from './message-with-link.tsx'
import type { Text } from './models.ts'
import { Script } from './script.tsx'

/** The data of a form. It is the same for every visitor, so that the page can be cached. */
export type EnquiryFormModel = {
  action: string
  /** Path of the page, without the locale prefix. */
  page: string
  /** The signed time at which the page was rendered. */
  formTimestamp: string
  /** The subject of the page; null if it is the clinic. */
  about: Text | null
  clinicName: string
  /** A choice is shown only if there are several. */
  locations: { slug: string; name: Text }[]
  notices: EnquiryNotice[]
  /** The clinic's own page on privacy. */
  privacyHref: string
  /** A telephone number in the local format. */
  phoneExample: string
  /** Null if it is unknown or differs between the locations. */
  emergencyNumber: string | null
}

type Props = { form: EnquiryFormModel; reply: EnquiryReply | null; messages: Messages }

/** Works without JavaScript: a rejected form is rendered again with its values and problems. */
export function EnquiryForm({ form, reply, messages }: Props) {
  const { action, about, emergencyNumber, locations, notices, clinicName } = form
  const context: FieldContext = { reply, messages }
  const consents = notices.filter(({ consent }) => consent)
  return (
    <div className="enquiry" id="enquiry">
      <form className="enquiry-form" method="post" action={action} noValidate>
        {reply && <ErrorSummary problems={reply.problems} messages={messages} />}
        <p className="enquiry-introduction">
          {emergencyNumber ? (
            <MessageWithLink message={messages.enquiryIntroduction} href={`tel:${emergencyNumber}`}>
              {emergencyNumber}
            </MessageWithLink>
          ) : (
            messages.enquiryIntroductionPlain
          )}
        </p>
        {about && (
          <p className="enquiry-about">
            {messages.enquiryAbout}: <LocalizedText text={about} />
          </p>
        )}
        <HiddenFields form={form} reply={reply} messages={messages} />
        {locations.length > 1 ? (
          <SelectField
            {...context}
            name="location"
            label={messages.enquiryLocation}
            options={[
              { value: '', label: { text: messages.enquiryChooseLocation } },
              ...locations.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
          />
        ) : (
          <input type="hidden" name="location" value={locations[0]?.slug} />
        )}
        <TextField {...context} name="name" label={messages.enquiryName} autoComplete="name" required />
        <fieldset className="enquiry-contact">
          <legend>{messages.enquiryReach}</legend>
          <div className="enquiry-pair">
            <TextField
              {...context}
              name="phone"
              label={messages.enquiryPhone}
              hint={formatMessage(messages.enquiryPhoneHint, { example: form.phoneExample })}
              type="tel"
              autoComplete="tel"
            />
            <TextField
              {...context}
              name="email"
              label={messages.enquiryEmail}
              hint="name@example.com"
              type="email"
              autoComplete="email"
            />
          </div>
        </fieldset>
        <SelectField
          {...context}
          name="preferredTime"
          label={messages.enquiryTime}
          options={[
            { value: 'any', label: { text: messages.enquiryTimeAny } },
            { value: 'morning', label: { text: messages.enquiryTimeMorning } },
            { value: 'afternoon', label: { text: messages.enquiryTimeAfternoon } },
            { value: 'evening', label: { text: messages.enquiryTimeEvening } },
          ]}
        />
        <TextField
          {...context}
          name="message"
          label={messages.enquiryMessage}
          hint={formatMessage(messages.enquiryMessageHint, { limit: limits.message })}
          type="lines"
        />
        <EnquiryNotices notices={notices} privacyHref={form.privacyHref} messages={messages} />
        {consents.length > 0 && (
          <CheckField {...context} name="consent" describedBy={consents.map(({ id }) => id).join(' ')}>
            {consents.map(({ id, consent, places }) => (
              <span key={id}>
                {consent && <LocalizedText text={consent} />}{' '}
                {places && formatMessage(messages.enquiryConsentAt, { places })}
              </span>
            ))}
          </CheckField>
        )}
        <CheckField {...context} name="marketing">
          {formatMessage(messages.enquiryMarketing, { clinic: clinicName })}
        </CheckField>
        <button className="button" type="submit" data-sending={messages.enquirySending}>
          {messages.enquirySend}
        </button>
      </form>
      <Script name="enquiry" />
    </div>
  )
}

/** Hidden fields, and the honeypot that only bots fill in. */
function HiddenFields({ form, reply, messages }: Props) {
  return (
    <>
      <input type="hidden" name={hiddenFields.page} value={form.page} />
      <input
        type="hidden"
        name={hiddenFields.formTimestamp}
        value={reply?.formTimestamp || form.formTimestamp}
      />
      <input
        type="hidden"
        name={hiddenFields.notice}
        value={form.notices.map(({ mark }) => mark).join(' ')}
      />
      {/* Not measured on a rejected form: correcting one field is quick and would look like a bot. */}
      {!reply && <input type="hidden" name={hiddenFields.taken} defaultValue="" />}
      <p className="enquiry-trap" aria-hidden="true">
        <label>
          {messages.enquiryTrap}
          <input type="text" name={hiddenFields.trap} tabIndex={-1} autoComplete="off" />
        </label>
      </p>
    </>
  )
}

function ErrorSummary({ problems, messages }: { problems: readonly EnquiryProblem[]; messages: Messages }) {
  return (
    <div className="enquiry-problems" id={problemsId} role="alert" tabIndex={-1}>
      <h3 className="enquiry-problems-heading">{messages.enquiryProblems}</h3>
      <ul>
        {problems.map(({ field, message, values = {} }) => (
          <li key={`${field} ${message}`}>
            {field === 'form' ? (
              formatMessage(messages[message], values)
            ) : (
              <a href={`#enquiry-${field}`}>{formatMessage(messages[message], values)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
