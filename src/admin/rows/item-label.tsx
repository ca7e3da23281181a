'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useRowSummary } from './use-row-summary.ts'

/** The name of an entry in a list: its first words, or the title of the document that it points to. */
export function ItemLabel({ singular = 'Entry' }: { singular?: string }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const words = useRowSummary(data)
  return <span>{words || `${singular} ${rowNumber + 1}`}</span>
}
