import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { LocalizedText } from '../localized-text.tsx'
import type { PractitionerCard } from '../models.ts'
import { Portrait } from './portrait.tsx'

export function AuthorCard({ author, messages }: { author: PractitionerCard; messages: Messages }) {
  const { name, credentials, title, href, bookingUrl, acceptingNewPatients } = author
  return (
    <section className="author-card" aria-label={messages.author}>
      <Portrait practitioner={author} sizes="6rem" />
      <div>
        <p className="label">{messages.author}</p>
        <p className="author-name">
          <a href={href}>{name}</a>
        </p>
        <p className="person-title">
          <LocalizedText text={title} />
          {credentials && <span className="person-credentials">{credentials}</span>}
        </p>
        {bookingUrl && acceptingNewPatients && (
          <p>
            <a href={bookingUrl}>{formatMessage(messages.bookWith, { name })}</a>
          </p>
        )}
      </div>
    </section>
  )
}
