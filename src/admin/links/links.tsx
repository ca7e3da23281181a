'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import type { ClinicLinks, NetworkLinks } from '#domain/links/links.ts'
import { useChooseClinic } from '../clinic-choice/use-choose-clinic.ts'
import { useLatest } from '../forms/use-latest.ts'
import { BrokenLinks } from './broken-links.tsx'
import { ClinicCounts } from './clinic-counts.tsx'
import { MissingAddresses } from './missing-addresses.tsx'
import { OutwardLinks } from './outward-links.tsx'
import '../admin.css'
import '../pages/pages.css'
import './links.css'

/** The links of the clinic that is chosen in the panel. Without one, how many of each clinic wait, and the network's own. */
export function Links() {
  const { selectedTenantID, options } = useTenantSelection()
  const choose = useChooseClinic()
  const { config } = useConfig()
  const clinic = selectedTenantID === undefined ? '' : String(selectedTenantID)
  const [found, reload] = useLatest<ClinicLinks | NetworkLinks>(
    `${config.routes.api}/links${clinic && `?clinic=${clinic}`}`,
  )
  return (
    <>
      <SetStepNav nav={[{ label: 'Links' }]} />
      <header className="polyclinic-pages__header">
        <h1>{found && 'clinic' in found ? `Links of ${found.clinic.name}` : 'Links'}</h1>
        {clinic && options.length > 1 && (
          <button type="button" className="polyclinic-link-button" onClick={() => choose(undefined)}>
            All clinics
          </button>
        )}
      </header>
      {found === undefined && (
        <p className="polyclinic-pages__state" role="status">
          Looking for broken links…
        </p>
      )}
      {found === null && (
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>The links could not be loaded.</p>
          <button type="button" className="polyclinic-link-button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {found && 'clinic' in found && (
        <>
          <MissingAddresses addresses={found.missing} onChange={reload} />
          <BrokenLinks links={found.broken} />
          <OutwardLinks {...found.outward} />
        </>
      )}
      {found && 'clinics' in found && (
        <>
          <ClinicCounts clinics={found.clinics} onChoose={choose} />
          <OutwardLinks {...found.outward} heading="Links of the network’s texts to other sites" />
        </>
      )}
    </>
  )
}
