'use client'

import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useFetched } from '../forms/use-fetched.ts'

/** List cell: a checkbox as "Yes" or "No", or in other words. */
export function YesNoCell({
  cellData,
  yes = 'Yes',
  no = 'No',
}: DefaultCellComponentProps & { yes?: string; no?: string }) {
  return <span>{cellData === true ? yes : no}</span>
}

/** List cell: several texts, separated by commas. */
export function TextCell({ cellData }: DefaultCellComponentProps) {
  return <span>{Array.isArray(cellData) ? cellData.join(', ') : null}</span>
}

/** List cell: the clinic that owns a document, or the network. */
export function OwnerCell({ cellData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const id = typeof cellData === 'string' ? cellData : null
  const clinic = useFetched<{ name?: string }>(
    id && `${config.routes.api}/clinics/${id}?depth=0&select[name]=true`,
  )
  return <span>{id ? (clinic?.name ?? '…') : 'Network'}</span>
}

/** List cell: the clinics in which a user holds a role. */
export function ClinicsCell({ cellData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const held = Array.isArray(cellData) ? cellData.map(({ tenant }) => tenant) : []
  const query = `depth=0&limit=200&sort=name&select[name]=true&where[id][in]=${held.join()}`
  const clinics = useFetched<{ docs: { name: string }[] }>(
    held.length > 0 ? `${config.routes.api}/clinics?${query}` : null,
  )
  return <span>{clinics?.docs.map(({ name }) => name).join(', ')}</span>
}
