'use client'

import { Button, useConfig, useDocumentDrawerContext, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { DocumentSchedule } from '#domain/schedule/scheduled-change.ts'
import { useSession } from '../editor/session.ts'
import { useLatest } from '../forms/use-latest.ts'
import { ChangeRow } from './change-row.tsx'
import { describeChange } from './describe.ts'
import { ScheduleForm } from './schedule-form.tsx'
import '../admin.css'
import './schedule.css'

/** Beside *Publish*: publishes the page at a later time, or ends its publication. */
export function ScheduleButton() {
  const { id, isTrashed, collectionSlug, hasPublishPermission } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  if (!id || isTrashed || drawerSlug || !collectionSlug || !hasPublishPermission) return null
  return <ScheduleDialog document={{ collection: collectionSlug, id: String(id) }} />
}

/**
 * The dialog is outside of the document's form: of a form within a form, browsers tell nobody that it is submitted, and load the
 * page again instead. React does tell the outer form.
 */
function ScheduleDialog({ document }: { document: { collection: string; id: string } }) {
  const { config } = useConfig()
  const { save } = useSession()
  const isModified = useFormModified()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [isSaving, setIsSaving] = useState(false)
  const [schedule, reload] = useLatest<DocumentSchedule>(
    `${config.routes.api}/schedule?of=${document.collection}:${document.id}`,
  )
  const id = useId()
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  const open = async () => {
    setIsOpen(true)
    if (!save) return reload()
    // What is scheduled is what is saved.
    setIsSaving(true)
    const isSaved = await save()
    setIsSaving(false)
    if (isSaved) reload()
    else dialog.current?.close()
  }
  const next = schedule?.changes[0]
  return (
    <>
      <Button
        size="medium"
        margin={false}
        buttonStyle="secondary"
        className="polyclinic-schedule__open"
        onClick={open}
      >
        Schedule…
      </Button>
      {next && (
        <span className="polyclinic-schedule__next" data-problem={next.problem ? '' : undefined}>
          {next.problem ? `Not ${next.action}ed as scheduled` : describeChange(next)}
        </span>
      )}
      {isOpen &&
        createPortal(
          <dialog
            ref={dialog}
            className="polyclinic-schedule__dialog"
            aria-labelledby={id}
            onClose={() => setIsOpen(false)}
            onSubmit={(event) => event.stopPropagation()}
          >
            <h2 id={id}>Publish or unpublish later</h2>
            {(isSaving || schedule === undefined) && (
              <p role="status">{isSaving ? 'Saving the draft first…' : 'Loading what is scheduled…'}</p>
            )}
            {!isSaving && schedule === null && (
              <p className="polyclinic-note polyclinic-note--warning" role="alert">
                What is scheduled could not be loaded. Close this and try again.
              </p>
            )}
            {!isSaving && schedule && (
              <>
                <ul className="polyclinic-schedule__changes">
                  {schedule.changes.map((change) => (
                    <ChangeRow key={change.id} change={change} onChanged={reload}>
                      <strong>{describeChange(change)}</strong>
                      {change.by && <small>{`Scheduled by ${change.by}`}</small>}
                    </ChangeRow>
                  ))}
                </ul>
                {!save && isModified ? (
                  <p className="polyclinic-note">
                    Save the draft first: what is published later is what is saved now.
                  </p>
                ) : (
                  <ScheduleForm document={document} schedule={schedule} onScheduled={reload} />
                )}
              </>
            )}
            <Button
              buttonStyle="secondary"
              margin={false}
              className="polyclinic-schedule__close"
              onClick={() => dialog.current?.close()}
            >
              Close
            </Button>
          </dialog>,
          globalThis.document.body,
        )}
    </>
  )
}
