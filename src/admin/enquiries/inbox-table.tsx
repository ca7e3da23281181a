'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { enquiryStateNames } from '#domain/enquiry/handling.ts'
import type { InboxRow } from '#domain/enquiry/inbox.ts'
import { describeDeletion, describeTime } from './describe.ts'

type Props = {
  rows: readonly InboxRow[]
  selected: ReadonlySet<string>
  onToggle: (ids: readonly string[], isOn: boolean) => void
  showsClinic: boolean
}

export function InboxTable({ rows, selected, onToggle, showsClinic }: Props) {
  const ids = rows.map(({ id }) => id)
  return (
    <table className="polyclinic-page-table polyclinic-inbox__table">
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              aria-label="Select all on this page"
              checked={ids.every((id) => selected.has(id))}
              onChange={({ target }) => onToggle(ids, target.checked)}
            />
          </th>
          <th scope="col">Patient</th>
          <th scope="col">Message</th>
          <th scope="col">State</th>
          <th scope="col">Received</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-unread={row.isUnread || undefined}>
            <td>
              <input
                type="checkbox"
                aria-label={`Select the enquiry of ${row.name}`}
                checked={selected.has(row.id)}
                onChange={({ target }) => onToggle([row.id], target.checked)}
              />
            </td>
            <th scope="row">
              <PatientName row={row} />
              {row.isUnread && <span className="polyclinic-inbox__unread">Unread</span>}
              {showsClinic && <small>{row.clinic.name}</small>}
              {row.phone && <small>{row.phone}</small>}
              {row.email && <small>{row.email}</small>}
            </th>
            <td>
              <p className="polyclinic-inbox__message">{row.message || <em>No message</em>}</p>
              {row.about && <small>{`About: ${row.about}`}</small>}
            </td>
            <td>
              <ul className="polyclinic-marks">
                <li>{enquiryStateNames[row.state]}</li>
                {row.isSuspicious && row.state !== 'spam' && <li data-tone="warning">May be spam</li>}
              </ul>
              {row.assignee && <small>{row.assignee.name}</small>}
            </td>
            <td>
              <time dateTime={row.receivedAt}>{describeTime(row.receivedAt, row.timeZone)}</time>
              <small>{`Deleted ${describeDeletion(row)}`}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PatientName({ row }: { row: InboxRow }) {
  const { config } = useConfig()
  return (
    <Link href={`${config.routes.admin}/collections/enquiries/${row.id}`} prefetch={false}>
      {row.name}
    </Link>
  )
}
