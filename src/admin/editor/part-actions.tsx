'use client'

import { Button } from '@payloadcms/ui'
import { WithReason } from '../forms/with-reason.tsx'
import { type Action, useEditor } from './editor-context.ts'
import { useCanEdit } from './use-can-edit.ts'

/** What can be done with the selected section or item: the usual as buttons, the rest in a menu. */
export function PartActions({ at }: { at: string }) {
  const { actionsFor } = useEditor()
  const { main, more } = actionsFor(at)
  if (!useCanEdit() || main.length === 0) return null
  return (
    <div className="page-editor__actions">
      {main.map((action) => (
        <ActionButton key={action.label} {...action} />
      ))}
      {more.length > 0 && (
        <details className="page-editor__more" key={at}>
          <summary>More</summary>
          <div>
            {more.map((action) => (
              <ActionButton key={action.label} {...action} />
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

function ActionButton({ label, run, reason }: Action) {
  return (
    <WithReason reason={run ? undefined : reason}>
      {(attributes) => (
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={!run}
          onClick={run}
          extraButtonProps={attributes}
        >
          {label}
        </Button>
      )}
    </WithReason>
  )
}
