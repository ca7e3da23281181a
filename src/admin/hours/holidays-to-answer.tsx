'use client'

import { formatDate } from './describe.ts'
import type { Holiday } from './use-holidays.ts'

type Props = { holidays: readonly Holiday[] | null; onAnswer: (date: string) => void }

/** The public holidays on which the network waits for this clinic's answer. */
export function HolidaysToAnswer({ holidays, onAnswer }: Props) {
  if (holidays === null)
    return (
      <p className="polyclinic-note polyclinic-note--warning" role="alert">
        The public holidays could not be loaded. Reload this view.
      </p>
    )
  const open = holidays.filter(({ answer }) => !answer)
  if (open.length === 0) return null
  return (
    <section aria-labelledby="holidays">
      <h2 id="holidays">Public holidays to answer</h2>
      <p>The network asks what you do on these days: close, open for other hours, or open as usual.</p>
      <ul className="polyclinic-hours__holidays">
        {open.map(({ id, date, name }) => (
          <li key={id}>
            <strong>{name}</strong> <span>{formatDate(date)}</span>
            <button
              type="button"
              className="polyclinic-button"
              aria-label={`Answer: ${name}, ${formatDate(date)}`}
              onClick={() => onAnswer(date)}
            >
              Answer
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
