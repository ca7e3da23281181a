'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { Gutter, SetStepNav, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Inbox } from '#domain/enquiry/inbox.ts'
import { AnswerTimes } from './answer-times.tsx'
import { BulkActions } from './bulk-actions.tsx'
import { InboxFilters } from './inbox-filters.tsx'
import { InboxTable } from './inbox-table.tsx'
import { PatientRequest } from './patient-request.tsx'
import { useInbox } from './use-inbox.ts'
import '../admin.css'
import '../pages/pages.css'
import './inbox.css'

/** The enquiries of the clinic that is chosen in the panel. Without one, of all that the user may answer for. */
export function InboxView() {
  const { selectedTenantID, options } = useTenantSelection()
  const clinic = selectedTenantID === undefined ? '' : String(selectedTenantID)
  return <ClinicInbox key={clinic} clinic={clinic} showsClinic={!clinic && options.length > 1} />
}

function ClinicInbox({ clinic, showsClinic }: { clinic: string; showsClinic: boolean }) {
  const { inbox, hasFailed, view, change, reload, query } = useInbox(clinic)
  return (
    <Gutter className="polyclinic-pages polyclinic-inbox">
      <SetStepNav nav={[{ label: 'Enquiries' }]} />
      <header className="polyclinic-pages__header">
        <h1>Enquiries</h1>
        {inbox && <p role="status">{inbox.unread === 0 ? 'No unread enquiry' : `${inbox.unread} unread`}</p>}
      </header>
      {inbox && !inbox.hasMailServer && <MissingServer />}
      {inbox?.may.export && <AnswerTimes clinic={clinic} />}
      {hasFailed && (
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>The enquiries could not be loaded.</p>
          <button type="button" className="polyclinic-link-button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {!inbox && !hasFailed && <p role="status">Loading the enquiries…</p>}
      {inbox && (
        <>
          <InboxFilters inbox={inbox} view={view} onChange={change} />
          <Enquiries key={query} {...{ inbox, query, showsClinic, reload, change }} />
          {inbox.may.deleteEnquiries && <PatientRequest clinic={clinic} onChange={reload} />}
        </>
      )}
    </Gutter>
  )
}

type Props = {
  inbox: Inbox
  query: string
  showsClinic: boolean
  reload: () => void
  change: ReturnType<typeof useInbox>['change']
}

function Enquiries({ inbox, query, showsClinic, reload, change }: Props) {
  const { config } = useConfig()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { rows, total, page, pages } = inbox
  const isSelected = rows.filter(({ id }) => selected.has(id))
  const toggle = (ids: readonly string[], isOn: boolean) =>
    setSelected(
      isOn ? new Set([...selected, ...ids]) : new Set([...selected].filter((id) => !ids.includes(id))),
    )
  if (total === 0)
    return (
      <p className="polyclinic-pages__state">
        No enquiry matches. What patients send through the forms of the site is listed here.
      </p>
    )
  return (
    <>
      <div className="polyclinic-inbox__bar">
        <p className="polyclinic-pages__count" role="status">
          {total === 1 ? '1 enquiry' : `${total} enquiries`}
        </p>
        <p className="polyclinic-inbox__tools">
          {inbox.may.export && (
            <a href={`${config.routes.api}/inbox/export?${query}`} download>
              Export as CSV
            </a>
          )}
          <button type="button" className="polyclinic-link-button" onClick={() => window.print()}>
            Print
          </button>
        </p>
      </div>
      {isSelected.length > 0 && (
        <BulkActions
          rows={isSelected}
          people={inbox.people}
          mayDelete={inbox.may.deleteEnquiries}
          onDone={() => {
            setSelected(new Set())
            reload()
          }}
        />
      )}
      <InboxTable rows={rows} selected={selected} onToggle={toggle} showsClinic={showsClinic} />
      {pages > 1 && (
        <nav className="polyclinic-inbox__pages" aria-label="Pages of the list">
          <button
            type="button"
            className="polyclinic-button"
            disabled={page <= 1}
            onClick={() => change({ page: page - 1 })}
          >
            Newer
          </button>
          <span>{`Page ${page} of ${pages}`}</span>
          <button
            type="button"
            className="polyclinic-button"
            disabled={page >= pages}
            onClick={() => change({ page: page + 1 })}
          >
            Older
          </button>
        </nav>
      )}
    </>
  )
}

const MissingServer = () => (
  <p className="polyclinic-note polyclinic-note--warning">
    No mail server is set up: nobody is notified of new enquiries, and replies wait. Once a network admin has
    set SMTP_URL on the server, what is waiting is sent.
  </p>
)
