'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useFirstWords } from './first-words.ts'
import { useOpenNewRow } from './open-new-row.ts'

/** The name of an entry in a list: its first words, or the title of the document that it points to. */
export function ItemLabel() {
  const { data, path, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const words = useFirstWords(data)
  // Saved entries have a key.
  useOpenNewRow(path, Boolean(data?.id) && !data?.key)
  return <span>{words || `Entry ${rowNumber + 1}`}</span>
}
