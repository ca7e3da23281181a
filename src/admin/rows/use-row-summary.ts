'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { truncate } from '#base/text.ts'
import type { ItemLabelProps } from '#blocks/fields.ts'
import { useFetched } from '../forms/use-fetched.ts'

type Row = Record<string, unknown> | undefined

/** The text by which an editor knows a row; empty while there is none. */
export function useRowSummary(row: Row, { titleFields, reference }: ItemLabelProps): string {
  const own = titleFields
    .map((field) => row?.[field])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '')
  const path = own ? null : referencePath(row, reference)
  const { code } = useLocale()
  const { config } = useConfig()
  const found = useFetched<{ title?: string }>(
    path && `${config.routes.api}/${path}?depth=0&locale=${code}&select[title]=true`,
  )
  return truncate(own?.trim() ?? found?.title ?? '')
}

/** `collection/id` of the document that a row points to. */
function referencePath(row: Row, reference: ItemLabelProps['reference']): string | null {
  const target = reference && row?.[reference.field]
  if (!target) return null
  if (typeof target === 'string') return reference.collection ? `${reference.collection}/${target}` : null
  const { relationTo, value } = target as { relationTo?: string; value?: unknown }
  return relationTo && typeof value === 'string' ? `${relationTo}/${value}` : null
}
