import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { formatList } from '../format.ts'
import type { Shell } from '../models.ts'

type Props = {
  shell: Shell
  messages: Messages
  /** Link to the page's signs of an emergency, where it has them. */
  signsHref?: string | null
}

/** One line near the top of a page: where the signs of an emergency are, and the number to call. */
export function UrgentLine({ shell, messages, signsHref }: Props) {
  const { emergency, lang } = shell
  if (!signsHref && emergency.length === 0) return null
  return (
    <p className="urgent-line">
      {signsHref && (
        <a className="urgent-line-signs" href={signsHref}>
          {messages.urgentLine}
        </a>
      )}
      {emergency.map(({ number, places }) => (
        <a key={number} className="urgent-line-call" href={`tel:${number}`}>
          {formatMessage(places.length > 0 ? messages.emergencyCallIn : messages.emergencyCall, {
            phone: number,
            place: formatList(
              places.map(({ text }) => text),
              lang,
            ),
          })}
        </a>
      ))}
    </p>
  )
}
