'use client'

import { TenantField, useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useConfig, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useFetched } from '../forms/use-fetched.ts'
import { useClinicOfPage } from './use-choose-clinic.ts'

/**
 * The plugin's field, once the panel carries the document's clinic: it would choose another one in its place. Whoever may
 * not read that clinic, as with the people of others who work at theirs, sees no field.
 */
export function ClinicField(props: RelationshipFieldClientProps) {
  const { value } = useField<string | null>()
  const { options } = useTenantSelection()
  const { config } = useConfig()
  const isOffered = !value || options.some((option) => option.value === value)
  const clinic = useFetched<{ id: string }>(
    isOffered ? null : `${config.routes.api}/clinics/${value}?depth=0&select[name]=true`,
  )
  useClinicOfPage(clinic?.id)
  return isOffered ? <TenantField {...props} /> : null
}
