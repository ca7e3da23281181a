'use client'

import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useFetched } from '../forms/use-fetched.ts'

/** In a list: yes or no in the field's own words. */
export function YesNoCell({
  cellData,
  yes = 'Yes',
  no = 'No',
}: DefaultCellComponentProps & { yes?: string; no?: string }) {
  return <span>{cellData === true ? yes : no}</span>
}

/** In a list: several words, separated by commas. */
export function TextCell({ cellData }: DefaultCellComponentProps) {
  return <span>{Array.isArray(cellData) ? cellData.join(', ') : null}</span>
}

/** In a list: the clinic that a document belongs to, or the network. */
export function OwnerCell({ cellData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const id = typeof cellData === 'string' ? cellData : null
  const clinic = useFetched<{ name?: string }>(
    id && `${config.routes.api}/clinics/${id}?depth=0&select[name]=true`,
  )
  return <span>{id ? (clinic?.name ?? '…') : 'The network'}</span>
}
