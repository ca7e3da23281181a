'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useAuth, useConfig } from '@payloadcms/ui'
import type { ClinicHome as Clinic, NetworkHome as Network } from '#domain/panel-home/panel-home.ts'
import type { User } from '#payload-types'
import { useChooseClinic } from '../clinic-choice/use-choose-clinic.ts'
import { useLatest } from '../forms/use-latest.ts'
import { ClinicActions, NetworkActions } from './actions.tsx'
import { ClinicNeeds } from './clinic-needs.tsx'
import { WaitingTasks } from './waiting-tasks.tsx'
import '../admin.css'
import './home.css'

/** The home of the clinic that is chosen in the panel. Without one, of all clinics that the user may choose. */
export function Home() {
  const { selectedTenantID, options } = useTenantSelection()
  const choose = useChooseClinic()
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const id = selectedTenantID === undefined ? null : String(selectedTenantID)
  const name = options.find(({ value }) => String(value) === id)?.label
  const address = `${config.routes.api}/panel-home${id ? `?clinic=${id}` : ''}`
  const [found, reload] = useLatest<Clinic | Network>(address)
  const clinic = found && 'clinic' in found ? found.clinic : null
  return (
    <>
      <header className="polyclinic-home__header">
        <h1>{id ? String(name ?? 'Home') : 'All clinics'}</h1>
        {id && options.length > 1 && (
          <button type="button" className="polyclinic-link-button" onClick={() => choose(undefined)}>
            All clinics
          </button>
        )}
      </header>
      {id ? <ClinicActions id={id} address={clinic?.address ?? null} /> : <NetworkActions />}
      {found === undefined && (
        <p className="polyclinic-home__state" role="status">
          Looking for what waits…
        </p>
      )}
      {found === null && (
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>What waits could not be loaded.</p>
          <button type="button" className="polyclinic-link-button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {found && 'clinic' in found && (
        <WaitingTasks waiting={found.waiting} clinic={id} timeZone={found.clinic.timeZone} />
      )}
      {found && 'clinics' in found && (
        <>
          <h2>Clinics</h2>
          <ClinicNeeds clinics={found.clinics} onChoose={choose} />
          {user?.roles?.length ? (
            <WaitingTasks heading="The network’s own" waiting={found.waiting} clinic={null} timeZone="UTC" />
          ) : null}
        </>
      )}
    </>
  )
}
