'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import type { ViewTypes } from 'payload'
import { ClinicSearch } from './clinic-search.tsx'
import { useChooseClinic } from './use-choose-clinic.ts'

/** Above the navigation, for users of several clinics: the clinic that the panel shows. A document keeps its own. */
export function ClinicSelector({ viewType }: { viewType?: ViewTypes }) {
  const { options, selectedTenantID } = useTenantSelection()
  const choose = useChooseClinic()
  if (options.length < 2) return null
  const chosen = options.find(({ value }) => value === selectedTenantID)
  return (
    <div className="polyclinic-clinic-selector">
      <ClinicSearch
        label="Clinic"
        value={chosen && { value: String(chosen.value), label: String(chosen.label) }}
        onChoose={choose}
        placeholder="All clinics"
        isClearable={viewType === 'dashboard' || viewType === 'list'}
        readOnly={viewType === 'document' || viewType === 'version'}
      />
    </div>
  )
}
