'use client'

import { Button, PublishButton, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { WithReason } from '../forms/with-reason.tsx'
import { ImpactText } from '../impact/impact-text.tsx'
import { useImpact } from '../impact/use-impact.ts'
import { updateSession, useSession } from './session.ts'
import { useIsInEditor } from './use-is-in-editor.ts'

/** In the page editor, publishing first says what will change. In the list of all fields there is Payload's button. */
export function Publish() {
  return useIsInEditor() ? <PublishDialog /> : <PublishButton />
}

function PublishDialog() {
  const { hasPublishPermission, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { isSaving, save } = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const wasProcessing = useRef(false)
  const id = useId()

  // A draft that would still save itself must not follow the publication.
  useEffect(() => updateSession({ isHeld: isOpen }), [isOpen])
  useEffect(() => {
    if (wasProcessing.current && !isProcessing) dialog.current?.close()
    wasProcessing.current = isProcessing
  }, [isProcessing])

  if (!hasPublishPermission) return null
  const hasChanges = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  const reason = isSaving ? 'The draft is being saved.' : 'Nothing has changed since this was published.'
  const open = () => {
    // What is published is saved first, so that the dialog can say what it changes.
    save?.().then((isSaved) => isSaved || dialog.current?.close())
    setIsOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <WithReason reason={hasChanges ? undefined : reason}>
        {(attributes) => (
          <Button
            size="medium"
            margin={false}
            disabled={!hasChanges}
            onClick={open}
            extraButtonProps={attributes}
          >
            Publish…
          </Button>
        )}
      </WithReason>
      <dialog
        ref={dialog}
        className="page-editor-dialog"
        aria-labelledby={id}
        onClose={() => setIsOpen(false)}
      >
        <h2 id={id}>Publish this page</h2>
        {isOpen && !isSaving && <Changes />}
        <div className="polyclinic-actions">
          {isOpen &&
            (isSaving ? (
              <span role="status">Saving the draft first…</span>
            ) : (
              <PublishButton label="Publish now" />
            ))}
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            Cancel
          </Button>
        </div>
      </dialog>
    </>
  )
}

/** What will change, in words, and at which addresses. */
function Changes() {
  const { outline, path } = useSession()
  const impact = useImpact()
  const parts = outline.flatMap((section) => [
    { ...section, name: section.heading },
    // What is in a hidden or an own section goes with it.
    ...(section.state === 'hidden' || section.state === 'own' ? [] : section.items).map((item) => ({
      ...item,
      name: `${section.heading} › ${item.heading}`,
    })),
  ])
  const changed = parts.filter(({ state }) => state !== 'shared')
  return (
    <>
      {impact === undefined && <p role="status">Finding out what this changes…</p>}
      {impact ? (
        <ImpactText impact={impact} />
      ) : (
        <p>
          {path ? (
            <>
              Visitors will see this at <code>{path}</code>.
            </>
          ) : (
            'Visitors will see what the page shows now.'
          )}
        </p>
      )}
      {changed.length > 0 && (
        <details>
          <summary>{`Different from the shared page in ${changed.length === 1 ? '1 place' : `${changed.length} places`}`}</summary>
          <ul>
            {changed.map(({ at, name, state }) => (
              <li key={at}>{`${name}: ${stateWords[state]}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const stateWords = { shared: 'as shared', changed: 'changed', own: 'added', hidden: 'hidden' }
