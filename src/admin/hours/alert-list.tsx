'use client'

import { useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { alertState } from '#domain/clinic/alerts.ts'
import { type Alert, type Clinic, firstLocation } from '#domain/clinic/clinic.ts'
import { type AlertRow, type ClinicRecord, readText, type Save } from '../clinics/use-clinic-record.ts'
import { writtenIn } from '../clinics/written-in.ts'
import { describeZone, formatMoment, nameOf } from './describe.ts'

type Props = {
  clinic: Clinic
  record: ClinicRecord
  save: Save
  onDone: (message: string) => void
  onEdit: (row: AlertRow) => void
}

const states = { shown: 'On the site', coming: 'To come', ended: 'Ended' } as const

/** The alerts on the site and to come; those that have ended can be put up again. */
export function AlertList({ clinic, record, save, onDone, onEdit }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const now = Temporal.Now.instant().epochMilliseconds
  const rows = (record.alerts ?? []).map((row) => ({ row, state: alertState(toAlert(row), now) }))
  const current = rows.filter(({ state }) => state !== 'ended')
  const ended = rows.filter(({ state }) => state === 'ended')
  /** One that is on the site ends now; one that never was, or has ended, goes. */
  const takeDown = async (row: AlertRow, state: keyof typeof states) => {
    const alerts = (record.alerts ?? []).flatMap(({ id }) => {
      if (id !== row.id) return { id }
      return state === 'shown' ? { id, until: new Date().toISOString() } : []
    })
    const refusal = await save(writtenIn(clinic).first, { alerts }, [])
    setProblem(refusal)
    if (!refusal) onDone(state === 'ended' ? 'The alert is deleted.' : 'The alert is off the site.')
  }
  const list = (shown: typeof rows) => (
    <ul className="polyclinic-hours__alerts">
      {shown.map(({ row, state }) => (
        <li key={row.id}>
          <p className="polyclinic-hours__alert" data-level={row.level}>
            {readText(row.text)}
          </p>
          <small>
            {states[state]} · {describeAlert(row, clinic)}
          </small>
          <div className="polyclinic-hours__actions">
            <button type="button" className="polyclinic-link-button" onClick={() => onEdit(row)}>
              {state === 'ended' ? 'Put up again' : 'Change'}
            </button>
            <button type="button" className="polyclinic-link-button" onClick={() => takeDown(row, state)}>
              {state === 'ended' ? 'Delete' : 'Take down'}
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="alerts">
      <h2 id="alerts">Alerts</h2>
      <div role="alert">
        {problem && <p className="polyclinic-note polyclinic-note--warning">{problem}</p>}
      </div>
      {current.length === 0 && <p>No alert is on the site or to come.</p>}
      {list(current)}
      {ended.length > 0 && (
        <details>
          <summary>{ended.length === 1 ? '1 alert has ended' : `${ended.length} alerts have ended`}</summary>
          {list(ended)}
        </details>
      )}
    </section>
  )
}

function describeAlert({ from, until, location: slug }: AlertRow, clinic: Clinic): string {
  const location = clinic.locations.find((each) => each.slug === slug)
  const { timeZone } = location ?? firstLocation(clinic)
  const place = clinic.locations.length > 1 && (location ? nameOf(location) : 'All locations')
  const begins = from && `from ${formatMoment(from, timeZone)}`
  return [place, begins, `until ${formatMoment(until, timeZone)} (${describeZone(timeZone)})`]
    .filter(Boolean)
    .join(' · ')
}

const toAlert = ({ id, from, until }: AlertRow): Alert => ({
  key: id,
  text: {},
  level: 'notice',
  until,
  ...(from && { from }),
})
