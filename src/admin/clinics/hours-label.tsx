'use client'

import { useRowLabel } from '@payloadcms/ui'
import { monthWeeks, weekdays } from '#domain/clinic/clinic.ts'

type Row = {
  days?: Partial<Record<string, boolean>>
  date?: string
  opens?: string
  closes?: string
  everyOtherWeek?: boolean
  weeksOfMonth?: Partial<Record<string, boolean>>
  seasonFrom?: string
  byAppointment?: boolean
}

/** The label of a collapsed row of hours, such as "Mo, We, Fr 07:30–12:00". */
export function HoursLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const days = weekdays.filter((day) => data.days?.[day]).map((day) => day[0]?.toUpperCase() + day.slice(1))
  const weeks = monthWeeks.filter((week) => data.weeksOfMonth?.[week]).join(' and ')
  const parts = [
    days.join(', '),
    timeRange(data),
    data.everyOtherWeek ? '(every other week)' : '',
    weeks && `(${weeks} of the month)`,
    data.seasonFrom && '(in a season)',
    data.byAppointment ? '(by appointment)' : '',
  ]
  return <span>{parts.filter(Boolean).join(' ') || `Hours ${rowNumber + 1}`}</span>
}

/** The label of a collapsed row of special hours: "2026-12-24 09:00–12:00" or "2026-12-25 closed". */
export function ExceptionLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  return <span>{data.date ? `${data.date} ${timeRange(data) || 'closed'}` : `Day ${rowNumber + 1}`}</span>
}

const timeRange = ({ opens, closes }: Row): string => (opens && closes ? `${opens}–${closes}` : '')
