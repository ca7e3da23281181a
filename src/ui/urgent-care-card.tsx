import type { Messages } from '#domain/locales/messages.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import { heightStyle } from './estimated-height.ts'
import { LocalizedParagraphs, LocalizedText } from './localized-text.tsx'
import type { Text, UrgentNumber } from './models.ts'

export type UrgentSign = { key: string; text: Text }

export type UrgentCareCardProps = {
  id: string
  heading: Text | null
  emergency: UrgentSign[]
  sameDay: UrgentSign[]
  emergencyNumbers: UrgentNumber[]
  /** Whether the number of one of the clinic's locations is unknown. */
  hasUnknownNumber: boolean
  adviceNumbers: UrgentNumber[]
  /** Estimated height on a phone in rem. */
  height?: number
  messages: Messages
}

/** Looks the same in every brand, so that warnings are always recognisable. */
export function UrgentCareCard(props: UrgentCareCardProps) {
  const { id, heading, emergency, sameDay, emergencyNumbers, hasUnknownNumber, adviceNumbers } = props
  const { height, messages } = props
  return (
    <section id={id} className="urgent-care" aria-labelledby={`${id}-heading`} style={heightStyle(height)}>
      <h2 id={`${id}-heading`} className="urgent-care-heading">
        {heading ? <LocalizedText text={heading} /> : messages.urgentCareTitle}
      </h2>
      <div className="urgent-care-levels">
        {emergency.length > 0 && (
          <div className="urgent-care-level urgent-care-now">
            <h3 className="urgent-care-title">{messages.emergencyNow}</h3>
            <Signs signs={emergency} />
            <Numbers numbers={emergencyNumbers} messages={messages} />
            {(hasUnknownNumber || emergencyNumbers.length === 0) && (
              <p className="urgent-care-unknown">{messages.callLocalEmergencyNumber}</p>
            )}
          </div>
        )}
        {sameDay.length > 0 && (
          <div className="urgent-care-level urgent-care-today">
            <h3 className="urgent-care-title">{messages.seeSomeoneToday}</h3>
            <Signs signs={sameDay} />
            {adviceNumbers.length > 0 && <p className="urgent-care-advice">{messages.adviceByTelephone}</p>}
            <Numbers numbers={adviceNumbers} messages={messages} />
          </div>
        )}
      </div>
    </section>
  )
}

function Signs({ signs }: { signs: UrgentSign[] }) {
  return (
    <ul className="urgent-care-signs">
      {signs.map(({ key, text }) => (
        <li key={key}>
          <LocalizedParagraphs text={text} />
        </li>
      ))}
    </ul>
  )
}

function Numbers({ numbers, messages }: { numbers: UrgentNumber[]; messages: Messages }) {
  if (numbers.length === 0) return null
  return (
    <ul className="urgent-care-numbers">
      {numbers.map(({ number, name, places }) => (
        <li key={number}>
          <a className="urgent-care-call" href={`tel:${number}`}>
            {formatMessage(messages.call, { phone: number })}
          </a>
          {(name || places.length > 0) && (
            <span className="urgent-care-whose">
              {[name, ...places]
                .filter((each) => each !== null)
                .map((each, index) => (
                  <span key={each.text}>
                    {index > 0 && ', '}
                    <LocalizedText text={each} />
                  </span>
                ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
