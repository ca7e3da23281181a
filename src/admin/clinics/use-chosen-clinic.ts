import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useChooseClinic, useClinicOfPage } from '../clinic-choice/use-choose-clinic.ts'

/**
 * The clinic that a view of one clinic is about: the one that its address names, that is chosen in the panel, or the only one
 * of the user; undefined where the user has to choose.
 */
export function useChosenClinic(asked: string | undefined) {
  const { selectedTenantID, options } = useTenantSelection()
  const choose = useChooseClinic()
  useClinicOfPage(asked)
  const only = options.length === 1 ? options[0]?.value : undefined
  const clinic = asked ?? selectedTenantID ?? only
  return {
    clinic: clinic === undefined ? undefined : String(clinic),
    hasAny: options.length > 0,
    choose,
  }
}
