import { Fragment } from 'react'
import type { Messages } from '#domain/locales/messages.ts'
import type { HoursRow } from './models.ts'
import { timedTextAttributes } from './timed-text.ts'

/** The opening hours of a week; nothing if they are unknown. */
export function HoursTable({ rows, messages }: { rows: HoursRow[]; messages: Messages }) {
  if (rows.length === 0) return null
  return (
    <table className="hours">
      <caption className="visually-hidden">{messages.hours}</caption>
      <tbody>
        {rows.map(({ days, times, note }) => (
          <tr key={`${days} ${times} ${note?.template}`}>
            <th scope="row">{days}</th>
            <td>
              <Times times={times} />
              {note && <Note {...note} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "8 AM – 1 PM, 3:00 – 7:30 PM": lines break between spans, not within one. */
export function Times({ times }: Pick<HoursRow, 'times'>) {
  return times.map((span, index) => (
    <Fragment key={span}>
      {index > 0 && ' '}
      <span className="hours-span">{index < times.length - 1 ? `${span},` : span}</span>
    </Fragment>
  ))
}

/** "Every other Tuesday, next on December 1". A script shows the next date at the time of reading. */
function Note({ template, dates }: NonNullable<HoursRow['note']>) {
  const [before, after] = template.split('{date}')
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
