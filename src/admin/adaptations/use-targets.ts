'use client'

import { useConfig, useFormFields, useLocale } from '@payloadcms/ui'
import type { SectionTarget } from '#domain/adaptation/operation-targets.ts'
import { useFetched } from '../forms/use-fetched.ts'

export type Targets =
  | { state: 'no-page' | 'no-clinic' | 'loading' | 'failed'; places: null }
  | { state: 'ready'; places: SectionTarget[] }

type Source = { relationTo?: string; value?: string | { id: string } | null } | null | undefined

/** The places of the shared page that the form before the editor adapts, as its clinic gets them. */
export function useTargets(): Targets {
  const source = useFormFields(([fields]) => fields.source?.value as Source)
  const clinic = useFormFields(([fields]) => fields.tenant?.value as string | undefined)
  const { code } = useLocale()
  const { config } = useConfig()
  const id = typeof source?.value === 'object' ? source?.value?.id : source?.value
  const query = new URLSearchParams({
    source: `${source?.relationTo}:${id}`,
    clinic: String(clinic),
    locale: code,
  })
  const answer = useFetched<{ places: SectionTarget[] }>(
    id && clinic ? `${config.routes.api}/adaptations/places?${query}` : null,
  )
  if (!id) return { state: 'no-page', places: null }
  if (!clinic) return { state: 'no-clinic', places: null }
  if (answer === undefined) return { state: 'loading', places: null }
  if (answer === null) return { state: 'failed', places: null }
  return { state: 'ready', places: answer.places }
}
