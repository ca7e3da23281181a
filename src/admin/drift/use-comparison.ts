'use client'

import { useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import type { ComparedOperation, Comparison } from '#domain/adaptation/comparison.ts'
import { useFetched } from '../forms/use-fetched.ts'

/** What is known of one saved operation beside the shared text; undefined while loading, null if it is not saved yet. */
export function useComparison(row: string): ComparedOperation | null | undefined {
  const { id, data } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const rowId = useFormFields(([fields]) => fields[`${row}.id`]?.value)
  const query = new URLSearchParams({ id: String(id), locale: code, of: String(data?.updatedAt) })
  const found = useFetched<Comparison>(id ? `${config.routes.api}/adaptations/comparison?${query}` : null)
  if (found === undefined) return id ? undefined : null
  return found?.[String(rowId)] ?? null
}
