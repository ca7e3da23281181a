import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useEffect } from 'react'

/**
 * The clinic that a view of one clinic is about: the one that its address names, that is chosen in the panel, or the only one
 * of the user; undefined where the user has to choose.
 */
export function useChosenClinic(asked: string | undefined) {
  const { selectedTenantID, setTenant, options } = useTenantSelection()
  useEffect(() => {
    if (asked) setTenant({ id: asked, refresh: false })
  }, [asked, setTenant])
  const only = options.length === 1 ? options[0]?.value : undefined
  const clinic = asked ?? selectedTenantID ?? only
  return {
    clinic: clinic === undefined ? undefined : String(clinic),
    clinics: options.map(({ value, label }) => ({ id: String(value), name: String(label) })),
    choose: (id: string) => setTenant({ id, refresh: true }),
  }
}
