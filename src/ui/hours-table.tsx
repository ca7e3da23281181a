import type { Messages } from '../site/locales/messages.ts'
import type { HoursRow } from './models.ts'

/** The week; nothing where no hours are known. */
export function HoursTable({ rows, messages }: { rows: HoursRow[]; messages: Messages }) {
  if (rows.length === 0) return null
  return (
    <table className="hours">
      <caption className="visually-hidden">{messages.hours}</caption>
      <tbody>
        {rows.map(({ days, times }) => (
          <tr key={days}>
            <th scope="row">{days}</th>
            <td>{times}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
