'use client'

import { useConfig, useFormFields, useLocale } from '@payloadcms/ui'
import type { SectionTarget } from '#domain/adaptation/operation-targets.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import { useFetched } from '../forms/use-fetched.ts'

export type Targets =
  | { state: 'no-page' | 'no-clinic' | 'loading' | 'failed'; targets: null }
  | { state: 'ready'; targets: SectionTarget[] }

type Source = { relationTo?: string; value?: string | { id: string } | null } | null | undefined

/**
 * Fetches the sections of the shared page in the current form, as the form's clinic gets them.
 *
 * @param locale of the texts, by default that of the form
 */
export function useTargets(locale?: ContentLocale): Targets {
  const source = useFormFields(([fields]) => fields.source?.value as Source)
  const clinic = useFormFields(([fields]) => fields.tenant?.value as string | undefined)
  const { code } = useLocale()
  const { config } = useConfig()
  const id = typeof source?.value === 'object' ? source?.value?.id : source?.value
  const query = new URLSearchParams({
    source: `${source?.relationTo}:${id}`,
    clinic: String(clinic),
    locale: locale ?? code,
  })
  const response = useFetched<{ places: SectionTarget[] }>(
    id && clinic ? `${config.routes.api}/adaptations/places?${query}` : null,
  )
  if (!id) return { state: 'no-page', targets: null }
  if (!clinic) return { state: 'no-clinic', targets: null }
  if (response === undefined) return { state: 'loading', targets: null }
  if (response === null) return { state: 'failed', targets: null }
  return { state: 'ready', targets: response.places }
}
