'use client'

import { useFormFields } from '@payloadcms/ui'
import type { DefaultCellComponentProps, UIFieldClientComponent } from 'payload'
import { publicationDay } from '#domain/publication/dates.ts'
import { describeHeldBack, formatDay } from './describe.ts'
import { useTimeZone } from './use-time-zone.ts'
import '../admin.css'

/** List cell: the date of a post and, if its day has not come, that the site does not show it yet. */
export function PublicationDateCell({ cellData, rowData }: DefaultCellComponentProps) {
  const timeZone = useTimeZone(rowData.owner)
  const date = typeof cellData === 'string' ? cellData : null
  return (
    <span>
      {date && (describeHeldBack(date, timeZone, Date.now()) ?? formatDay(publicationDay(date, timeZone)))}
    </span>
  )
}

/** A line below the date of a post while the date is in the future. */
export const HeldBackNotice: UIFieldClientComponent = () => {
  const [publishedOn, owner] = useFormFields(([fields]) =>
    ['publishedOn', 'owner'].map((name) => fields[name]?.value),
  )
  const timeZone = useTimeZone(owner)
  const date = publishedOn ? new Date(publishedOn as string).toISOString() : null
  const heldBack = date && describeHeldBack(date, timeZone, Date.now())
  return <div role="status">{heldBack && <p className="polyclinic-note">{heldBack}.</p>}</div>
}
