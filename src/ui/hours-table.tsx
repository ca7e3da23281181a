import { Fragment } from 'react'
import type { Messages } from '#domain/locales/messages.ts'
import type { HoursRow } from './models.ts'
import { timedTextAttributes } from './timed-text.ts'

/** The week; nothing where no hours are known. */
export function HoursTable({ rows, messages }: { rows: HoursRow[]; messages: Messages }) {
  if (rows.length === 0) return null
  return (
    <table className="hours">
      <caption className="visually-hidden">{messages.hours}</caption>
      <tbody>
        {rows.map(({ days, times, turns }) => (
          <tr key={`${days} ${times}`}>
            <th scope="row">{days}</th>
            <td>
              <Times times={times} />
              {turns && <Turns turns={turns} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "8 AM – 1 PM, 3:00 – 7:30 PM": a line ends between spans, not inside of one. */
export function Times({ times }: Pick<HoursRow, 'times'>) {
  return times.map((span, index) => (
    <Fragment key={span}>
      {index > 0 && ' '}
      <span className="hours-span">{index < times.length - 1 ? `${span},` : span}</span>
    </Fragment>
  ))
}

/** "Every other Tuesday, next on December 1": of the dates a script shows the one that is next when the page is read. */
function Turns({ turns: { words, dates } }: { turns: NonNullable<HoursRow['turns']> }) {
  const [before, after] = words.split('{date}')
  return (
    <span className="hours-note">
      {before}
      {after !== undefined && (
        <>
          <span {...timedTextAttributes(dates, dates.at(-1)?.text ?? '')}>{dates[0]?.text}</span>
          {after}
        </>
      )}
    </span>
  )
}
