'use client'

import { SetStepNav, useAuth } from '@payloadcms/ui'
import { ChooseClinic } from '../clinics/choose-clinic.tsx'
import { useChosenClinic } from '../clinics/use-chosen-clinic.ts'
import { useClinicRecord } from '../clinics/use-clinic-record.ts'
import { HolidaysOfNetwork } from './holidays-of-network.tsx'
import { HoursOfClinic } from './hours-of-clinic.tsx'
import '../admin.css'
import '../enquiries/inbox.css'
import './hours.css'

/**
 * The hours and alerts of the clinic that is chosen in the panel, or asks which one.
 *
 * @param asked a clinic that the address names
 */
export function HoursAndAlerts({ asked }: { asked?: string }) {
  const { clinic, hasAny, choose } = useChosenClinic(asked)
  const { permissions } = useAuth()
  return (
    <>
      <SetStepNav nav={[{ label: 'Hours and alerts' }]} />
      {clinic === undefined ? (
        <>
          <ChooseClinic title="Hours and alerts" hasAny={hasAny} onChoose={choose} />
          {permissions?.collections?.holidays?.create && <HolidaysOfNetwork />}
        </>
      ) : (
        <OneClinic key={clinic} id={clinic} />
      )}
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
