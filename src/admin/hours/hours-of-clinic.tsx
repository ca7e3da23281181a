'use client'

import { useEffect, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { todayIn } from '#domain/hours/dates.ts'
import type { AlertRow, ClinicRecord, Save } from '../clinics/use-clinic-record.ts'
import { AlertForm } from './alert-form.tsx'
import { AlertList } from './alert-list.tsx'
import { DayForm } from './day-form.tsx'
import { HolidaysToAnswer } from './holidays-to-answer.tsx'
import { LocationWeek } from './location-week.tsx'
import { useHolidays } from './use-holidays.ts'

type Props = { clinic: Clinic; record: ClinicRecord; save: Save }

/** What is being changed: a day, of one location or all, or an alert, a new one or one that was there before. */
type Open = { form: 'day'; date?: string; location?: string } | { form: 'alert'; row?: AlertRow } | null

export function HoursOfClinic({ clinic, record, save }: Props) {
  const [open, setOpen] = useState<Open>(null)
  const [done, setDone] = useState('')
  const timeZone = clinic.locations[0]?.timeZone ?? 'UTC'
  const today = todayIn(timeZone, Temporal.Now.instant().epochMilliseconds).toString()
  const { holidays, answer } = useHolidays(today, clinic.id)
  // The buttons and the tasks of the panel's home open a form.
  useEffect(() => {
    const { hash } = window.location
    if (hash.startsWith('#day')) setOpen({ form: 'day', date: hash.slice('#day-'.length) || undefined })
    if (hash === '#alert') setOpen({ form: 'alert' })
  }, [])
  const finish = (message: string) => {
    setDone(message)
    setOpen(null)
  }
  const start = (next: Open) => {
    setDone('')
    setOpen(next)
  }
  const leave = () => setOpen(null)
  return (
    <>
      <header className="polyclinic-hours__header">
        <div>
          <h1>Hours and alerts</h1>
          <p>{clinic.name}</p>
        </div>
        <div className="polyclinic-hours__actions">
          <button type="button" className="polyclinic-button" onClick={() => start({ form: 'day' })}>
            Change a day
          </button>
          <button type="button" className="polyclinic-button" onClick={() => start({ form: 'alert' })}>
            Put up an alert
          </button>
        </div>
      </header>
      <p className="polyclinic-hours__done" role="status">
        {done}
      </p>
      {open?.form === 'day' && (
        <DayForm
          key={`${open.date} ${open.location}`}
          {...{ clinic, record, save }}
          date={open.date}
          location={open.location}
          holidays={holidays ?? []}
          answer={answer}
          onDone={finish}
          onLeave={leave}
        />
      )}
      {open?.form === 'alert' && (
        <AlertForm
          key={open.row?.id ?? 'new'}
          {...{ clinic, record, save }}
          row={open.row}
          onDone={finish}
          onLeave={leave}
        />
      )}
      <HolidaysToAnswer holidays={holidays} onAnswer={(date) => start({ form: 'day', date })} />
      <AlertList
        {...{ clinic, record, save }}
        onDone={finish}
        onEdit={(row) => start({ form: 'alert', row })}
      />
      {clinic.locations.map((location, index) => (
        <LocationWeek
          key={location.slug}
          clinic={clinic}
          location={location}
          index={index}
          onChange={(date) => start({ form: 'day', date, location: location.slug })}
        />
      ))}
    </>
  )
}
