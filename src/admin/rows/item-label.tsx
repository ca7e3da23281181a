'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useRowSummary } from './use-row-summary.ts'

/** The label of a list entry: its first words, or the title of the document that it refers to. */
export function ItemLabel({ singular = 'Entry' }: { singular?: string }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const summary = useRowSummary(data)
  return <span>{summary || `${singular} ${rowNumber + 1}`}</span>
}
