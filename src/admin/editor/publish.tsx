'use client'

import { Button, PublishButton, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
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
  const { isSaving } = useSession()
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
  const open = () => {
    setIsOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <Button size="medium" margin={false} disabled={!hasChanges} onClick={open}>
        Publish…
      </Button>
      <dialog
        ref={dialog}
        className="page-editor-dialog"
        aria-labelledby={id}
        onClose={() => setIsOpen(false)}
      >
        <h2 id={id}>Publish this page</h2>
        {isOpen && <Impact />}
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

/** What will change, in words. */
function Impact() {
  const { outline, path } = useSession()
  const parts = outline.flatMap((section) => [
    { ...section, name: section.heading },
    ...section.items.map((item) => ({ ...item, name: `${section.heading} › ${item.heading}` })),
  ])
  const changed = parts.filter(({ state }) => state !== 'shared')
  return (
    <>
      <p>
        {path ? (
          <>
            Visitors will see this at <code>{path}</code>.
          </>
        ) : (
          'Visitors will see what the page shows now.'
        )}
      </p>
      {changed.length > 0 && (
        <>
          <p>Different from the shared page:</p>
          <ul>
            {changed.map(({ at, name, state }) => (
              <li key={at}>{`${name}: ${stateWords[state]}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const stateWords = { shared: 'as shared', changed: 'changed', own: 'added', hidden: 'hidden' }
