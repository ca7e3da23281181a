import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { LocalizedText } from '../localized-text.tsx'
import type { PractitionerCard } from '../models.ts'
import { Portrait } from './portrait.tsx'

type Props = { author: PractitionerCard; label: string; messages: Messages }

/** Who wrote a text. `label` says which: a post, or the introduction of a page of the library. */
export function AuthorCard({ author, label, messages }: Props) {
  const { name, credentials, title, href, bookingUrl, acceptingNewPatients } = author
  return (
    <section className="author-card" aria-label={label}>
      <Portrait practitioner={author} sizes="6rem" />
      <div>
        <p className="label">{label}</p>
        <p className="author-name">
          <a href={href}>{name}</a>
        </p>
        <p className="person-title">
          <LocalizedText text={title} />
          {credentials && <span className="person-credentials">{credentials}</span>}
        </p>
        {bookingUrl && acceptingNewPatients && (
          <p className="author-book">
            <a href={bookingUrl}>{formatMessage(messages.bookWith, { name })}</a>
          </p>
        )}
      </div>
    </section>
  )
}
