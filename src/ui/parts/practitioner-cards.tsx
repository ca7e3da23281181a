import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { formatLanguages, formatList } from '../format.ts'
import type { Frame } from '../frame.ts'
import { LocalizedText } from '../localized-text.tsx'
import type { PractitionerCard } from '../models.ts'
import { Portrait } from './portrait.tsx'

type Props = Frame & {
  practitioners: PractitionerCard[]
  headingLevel: 2 | 3
  /** Whether the first card is in the first screen, so that its picture is loaded with high priority. */
  isFirst?: boolean
}

/** Whether patients can come to this person here, in words. */
export function practitionerState(
  { acceptingNewPatients, treatsAt }: PractitionerCard,
  messages: Messages,
): string {
  if (treatsAt.length === 0) return messages.notRegisteredHere
  return acceptingNewPatients ? messages.takingNewPatients : messages.notTakingNewPatients
}

export function PractitionerCards({ practitioners, isFirst = false, ...rest }: Props) {
  return (
    <ul className="cards person-cards">
      {practitioners.map((practitioner, index) => (
        <li key={practitioner.href} className="card person-card">
          <PersonCard practitioner={practitioner} isFirst={isFirst && index === 0} {...rest} />
        </li>
      ))}
    </ul>
  )
}

function PersonCard({
  practitioner,
  isFirst,
  headingLevel,
  shell,
  messages,
}: Omit<Props, 'practitioners'> & { practitioner: PractitionerCard }) {
  const { name, credentials, title, href, bookingUrl, acceptingNewPatients, languages, locations } =
    practitioner
  const isOpen = acceptingNewPatients && practitioner.treatsAt.length > 0
  const Heading = `h${headingLevel}` as const
  return (
    <>
      <Portrait practitioner={practitioner} sizes="(min-width: 48rem) 14rem, 6rem" isFirst={isFirst} />
      <div className="person-words">
        <Heading className="card-title">
          <a href={href}>{name}</a>
        </Heading>
        <p className="person-title">
          <LocalizedText text={title} />
          {credentials && <span className="person-credentials">{credentials}</span>}
        </p>
        {locations.length > 0 && (
          <p className="card-note">
            {formatList(
              locations.map(({ text }) => text),
              shell.lang,
            )}
          </p>
        )}
        {languages.length > 1 && <p className="card-note">{formatLanguages(languages, shell.lang)}</p>}
        <p className={isOpen ? 'card-note person-open' : 'card-note person-full'}>
          {practitionerState(practitioner, messages)}
        </p>
        {bookingUrl && isOpen && (
          <p className="person-book">
            <a className="button button-quiet" href={bookingUrl}>
              {formatMessage(messages.bookWith, { name })}
            </a>
          </p>
        )}
      </div>
    </>
  )
}
