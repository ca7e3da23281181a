'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useFirstWords } from './first-words.ts'
import { useOpenNewRow } from './open-new-row.ts'

/** The name of an entry in a list: its first words, or the title of the document that it points to. */
export function ItemLabel({ singular = 'Entry' }: { singular?: string }) {
  const { data, path, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const words = useFirstWords(data)
  // Saved entries have a key, saved locations a part of an address.
  useOpenNewRow(path, Boolean(data?.id) && !(data?.key || data?.slug))
  return <span>{words || `${singular} ${rowNumber + 1}`}</span>
}
