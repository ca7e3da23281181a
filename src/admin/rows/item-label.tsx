'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { ItemLabelProps } from '#blocks/fields.ts'
import { useRowSummary } from './use-row-summary.ts'

/** The name of an entry in a list: its own title, else that of the document that it points to. */
export function ItemLabel({
  singular = 'Entry',
  titleFields,
  reference,
}: ItemLabelProps & { singular?: string }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const summary = useRowSummary(data, { titleFields, reference })
  return <span>{summary || `${singular} ${rowNumber + 1}`}</span>
}
