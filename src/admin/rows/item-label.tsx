'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { ItemLabelProps } from '#blocks/fields.ts'
import { useRowSummary } from './use-row-summary.ts'

/** The label of a list entry: its own title, else that of the document that it refers to. */
export function ItemLabel({
  singular = 'Entry',
  titleFields,
  reference,
}: ItemLabelProps & { singular?: string }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const summary = useRowSummary(data, { titleFields, reference })
  return <span>{summary || `${singular} ${rowNumber + 1}`}</span>
}
