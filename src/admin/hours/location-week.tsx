'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { Temporal } from 'temporal-polyfill'
import type { Clinic, Location } from '#domain/clinic/clinic.ts'
import { todayIn } from '#domain/hours/dates.ts'
import { calendarDays } from '#domain/hours/special-days.ts'
import { formatExceptions, formatHours, formatOpening } from '#ui/format.ts'
import { readText } from '../clinics/use-clinic-record.ts'
import { describeZone, formatDayName, nameOf } from './describe.ts'

type Props = { clinic: Clinic; location: Location; index: number; onChange: (date: string) => void }

const daysShown = 7

/** The next days of one location with what is special about them, the special days after those, and the usual week. */
export function LocationWeek({ clinic, location, index, onChange }: Props) {
  const { config } = useConfig()
  const now = Temporal.Now.instant().epochMilliseconds
  const today = todayIn(location.timeZone, now)
  const tag = clinic.locales[0] ?? 'en'
  const days = calendarDays(location, today, daysShown)
  const last = today.add({ days: daysShown - 1 }).toString()
  const later = [...new Set(location.exceptions.map(({ date }) => date).filter((date) => date > last))].sort()
  const opening = formatOpening(location, tag, now)?.[0]
  const times = (date: string) =>
    formatExceptions(
      location.exceptions.filter((row) => row.date === date),
      tag,
      date,
    )[0]?.times ?? []
  const record = `${config.routes.admin}/collections/clinics/${clinic.id}#locations.${index}.hours`
  const id = `week-${location.slug}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{clinic.locations.length > 1 ? nameOf(location) : 'The next seven days'}</h2>
      <p>
        {location.hours.length === 0 && location.exceptions.length === 0
          ? 'No opening hours yet: the site shows none, and not “closed”.'
          : (opening?.text ?? 'Closed in the coming weeks')}{' '}
        <span className="polyclinic-hours__zone">{describeZone(location.timeZone)}</span>
      </p>
      <table className="polyclinic-hours__week">
        <caption>The next seven days</caption>
        <tbody>
          {days.map(({ date, spans, exception }) => (
            <tr key={date} data-special={exception ? true : undefined}>
              <th scope="row">
                {formatDayName(date)}
                {date === today.toString() && <small> today</small>}
              </th>
              <td>
                {formatExceptions(
                  spans.length > 0 ? spans.map((span) => ({ date, ...span })) : [{ date }],
                  tag,
                  date,
                )
                  .flatMap((row) => row.times)
                  .join(', ')}
                {exception && <small>{readText(exception.note) || 'Special hours'}</small>}
              </td>
              <td>
                <ChangeDay date={date} location={location} onChange={onChange} />
              </td>
            </tr>
          ))}
        </tbody>
        {later.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                Later
              </th>
            </tr>
            {later.map((date) => (
              <tr key={date} data-special>
                <th scope="row">{formatDayName(date)}</th>
                <td>
                  {times(date).join(', ')}
                  <small>
                    {readText(location.exceptions.find((row) => row.date === date && row.note)?.note)}
                  </small>
                </td>
                <td>
                  <ChangeDay date={date} location={location} onChange={onChange} />
                </td>
              </tr>
            ))}
          </tbody>
        )}
      </table>
      <h3>The usual week</h3>
      <ul className="polyclinic-hours__usual">
        {formatHours(location, tag, now).map(({ days: names, times: spans, note }) => (
          <li key={`${names} ${spans} ${note?.template}`}>
            <strong>{names}</strong> {spans.join(', ')}
            {note && <small>{note.template.replace('{date}', note.dates[0]?.text ?? '')}</small>}
          </li>
        ))}
      </ul>
      <Link href={record} prefetch={false}>
        {location.hours.length === 0 ? 'Enter the usual week' : 'Change the usual week'}
      </Link>
    </section>
  )
}

type ChangeProps = Pick<Props, 'location' | 'onChange'> & { date: string }

const ChangeDay = ({ date, location, onChange }: ChangeProps) => (
  <button
    type="button"
    className="polyclinic-link-button"
    aria-label={`Change ${formatDayName(date)}, ${nameOf(location)}`}
    onClick={() => onChange(date)}
  >
    Change
  </button>
)
