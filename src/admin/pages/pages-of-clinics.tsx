'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { ClinicOverview as Overview, PageList } from '#domain/page-list/page-row.ts'
import { useLatest } from '../forms/use-latest.ts'
import { ClinicOverview } from './clinic-overview.tsx'
import { PagesOfClinic } from './pages-of-clinic.tsx'
import './pages.css'

type Asked = { asked?: string; toOpen?: string; state?: string }

/**
 * The pages of the clinic that is chosen in the panel. Without one, all clinics that the user may choose.
 *
 * @param asked a clinic that the address names, as links in mails do
 * @param toOpen the path of a page to edit, as the bar of a preview names it
 * @param state the filter that the list opens with
 */
export function PagesOfClinics({ asked, toOpen, state }: Asked) {
  const { selectedTenantID, setTenant, options } = useTenantSelection()
  const { config } = useConfig()
  useEffect(() => {
    if (asked) setTenant({ id: asked, refresh: false })
  }, [asked, setTenant])
  const clinic = asked ?? (selectedTenantID === undefined ? undefined : String(selectedTenantID))
  const address = `${config.routes.api}/page-list${clinic ? `?clinic=${clinic}` : ''}`
  const [found, reload] = useLatest<PageList | { clinics: Overview[] }>(address)
  return (
    <>
      <SetStepNav nav={[{ label: 'Pages' }]} />
      {found === undefined && (
        <p className="polyclinic-pages__state" role="status">
          Loading the pages…
        </p>
      )}
      {found === null && (
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>The pages could not be loaded.</p>
          <button type="button" className="polyclinic-link-button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {found && 'pages' in found && (
        <PagesOfClinic
          key={found.clinic.id}
          list={found}
          toOpen={toOpen}
          state={state}
          onLeave={options.length > 1 ? () => setTenant({ id: undefined, refresh: true }) : undefined}
        />
      )}
      {found && 'clinics' in found && (
        <ClinicOverview clinics={found.clinics} onChoose={(id) => setTenant({ id, refresh: true })} />
      )}
    </>
  )
}
