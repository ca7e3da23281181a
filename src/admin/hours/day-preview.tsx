'use client'

import { Temporal } from 'temporal-polyfill'
import type { Clinic, HoursException, Location } from '#domain/clinic/clinic.ts'
import { todayIn } from '#domain/hours/dates.ts'
import { spansOn } from '#domain/hours/spans.ts'
import { type DayPlan, withSpecialDay } from '#domain/hours/special-days.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { Localized } from '#domain/locales/localized.ts'
import { formatExceptions, formatOpening } from '#ui/format.ts'
import { writtenIn } from '../clinics/written-in.ts'
import { nameOf } from './describe.ts'

type Props = { clinic: Clinic; location: Location; date: string; plan: DayPlan; note: Localized }

/** The row of a day as the site writes it in each of its languages, and for today what its header says. */
export function DayPreview({ clinic, location, date, plan, note }: Props) {
  const now = Temporal.Now.instant().epochMilliseconds
  const { first } = writtenIn(clinic)
  const exceptions = withSpecialDay(location.exceptions, date, plan).map(toException)
  const isToday = date === todayIn(location.timeZone, now).toString()
  const usual = spansOn({ ...location, exceptions: [] }, Temporal.PlainDate.from(date))
  return (
    <dl className="polyclinic-hours__read">
      {clinic.locations.length > 1 && <dt>{nameOf(location)}</dt>}
      {clinic.locales.map((tag) => {
        const text = note[toContentLocale(tag)] || note[first]
        // Of an ordinary day the site says what it says of its weekday.
        const rows = plan.kind === 'usual' ? usual.map((span) => ({ date, ...span })) : exceptions
        const [day] = formatExceptions(
          rows.filter((row) => row.date === date),
          tag,
          date,
        )
        const opening = isToday ? formatOpening({ ...location, exceptions }, tag, now)?.[0] : undefined
        return (
          <dd key={tag} lang={tag}>
            {day ? (
              <>
                <strong>{day.date}</strong> {day.times.join(', ')}
                {text && plan.kind !== 'usual' && <span> · {text}</span>}
              </>
            ) : (
              'Closed on this weekday'
            )}
            {opening && <small>{opening.text}</small>}
          </dd>
        )
      })}
    </dl>
  )
}

const toException = ({
  date,
  opens,
  closes,
}: {
  date: string
  opens?: string | null
  closes?: string | null
}): HoursException => (opens && closes ? { date, opens, closes } : { date })
