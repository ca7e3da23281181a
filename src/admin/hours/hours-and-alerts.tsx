'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { SetStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'
import { HoursOfClinic } from './hours-of-clinic.tsx'
import { useClinicRecord } from './use-clinic-record.ts'
import '../admin.css'
import '../enquiries/inbox.css'
import './hours.css'

/**
 * The hours and alerts of the clinic that is chosen in the panel, or asks which one.
 *
 * @param asked a clinic that the address names
 */
export function HoursAndAlerts({ asked }: { asked?: string }) {
  const { selectedTenantID, setTenant, options } = useTenantSelection()
  useEffect(() => {
    if (asked) setTenant({ id: asked, refresh: false })
  }, [asked, setTenant])
  const only = options.length === 1 ? options[0]?.value : undefined
  const clinic = asked ?? selectedTenantID ?? only
  return (
    <>
      <SetStepNav nav={[{ label: 'Hours and alerts' }]} />
      {clinic === undefined ? (
        <ChooseClinic
          clinics={options.map(({ value, label }) => ({ id: String(value), name: String(label) }))}
          onChoose={(id) => setTenant({ id, refresh: true })}
        />
      ) : (
        <OneClinic key={String(clinic)} id={String(clinic)} />
      )}
    </>
  )
}

type ChooseProps = { clinics: { id: string; name: string }[]; onChoose: (id: string) => void }

function ChooseClinic({ clinics, onChoose }: ChooseProps) {
  return (
    <>
      <h1>Hours and alerts</h1>
      {clinics.length === 0 && <p>You do not work for a clinic yet. Ask a network admin.</p>}
      <ul className="polyclinic-hours__clinics">
        {clinics.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="polyclinic-link-button" onClick={() => onChoose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function OneClinic({ id }: { id: string }) {
  const { clinic, record, save, reload } = useClinicRecord(id)
  if (clinic === undefined)
    return (
      <>
        <h1>Hours and alerts</h1>
        <p role="status">Loading the hours…</p>
      </>
    )
  if (clinic === null || !record)
    return (
      <>
        <h1>Hours and alerts</h1>
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>The hours could not be loaded.</p>
          <button type="button" className="polyclinic-link-button" onClick={reload}>
            Try again
          </button>
        </div>
      </>
    )
  return <HoursOfClinic clinic={clinic} record={record} save={save} />
}
