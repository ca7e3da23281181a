'use client'

import { useConfig } from '@payloadcms/ui'
import { useFetched } from '../forms/use-fetched.ts'

/** The time zone of a clinic's first location; the browser's while it loads, and for documents that belong to no clinic. */
export function useTimeZone(clinic: unknown): string {
  const { config } = useConfig()
  const found = useFetched<{ locations?: { timeZone?: string }[] }>(
    typeof clinic === 'string'
      ? `${config.routes.api}/clinics/${clinic}?depth=0&select[locations]=true`
      : null,
  )
  return found?.locations?.[0]?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
