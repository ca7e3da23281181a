'use client'

import { useEffect, useState } from 'react'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { AlertForm } from './alert-form.tsx'
import { AlertList } from './alert-list.tsx'
import { DayForm } from './day-form.tsx'
import { LocationWeek } from './location-week.tsx'
import type { AlertRow, ClinicRecord, Save } from './use-clinic-record.ts'

type Props = { clinic: Clinic; record: ClinicRecord; save: Save }

/** What is being changed: a day, of one location or all, or an alert, a new one or one that was there before. */
type Open = { form: 'day'; date?: string; location?: string } | { form: 'alert'; row?: AlertRow } | null

export function HoursOfClinic({ clinic, record, save }: Props) {
  const [open, setOpen] = useState<Open>(null)
  const [done, setDone] = useState('')
  // The buttons of the panel's home open a form.
  useEffect(() => {
    const { hash } = window.location
    if (hash === '#day') setOpen({ form: 'day' })
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
