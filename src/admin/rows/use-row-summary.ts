'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { truncate } from '#base/truncate.ts'
import { useFetched } from '../forms/use-fetched.ts'

type Row = Record<string, unknown> | undefined

const naming = ['label', 'question', 'visits', 'name', 'value', 'outcome', 'city', 'text'] as const

/** The words by which an editor knows a row; empty while there are none. */
export function useRowSummary(row: Row): string {
  const own = naming.map((field) => row?.[field]).find((value) => typeof value === 'string' && value.trim())
  const reference = own ? null : referencePath(row)
  const { code } = useLocale()
  const { config } = useConfig()
  const found = useFetched<{ title?: string }>(
    reference && `${config.routes.api}/${reference}?depth=0&locale=${code}&select[title]=true`,
  )
  return truncate(typeof own === 'string' ? own.trim() : (found?.title ?? ''))
}

/** `collection/id` of the document that an entry without words of its own is about. */
function referencePath(row: Row): string | null {
  const document = row?.document as { relationTo?: string; value?: unknown } | null | undefined
  if (document?.relationTo && typeof document.value === 'string')
    return `${document.relationTo}/${document.value}`
  if (typeof row?.muscle === 'string') return `muscles/${row.muscle}`
  if (typeof row?.study === 'string') return `studies/${row.study}`
  return null
}
