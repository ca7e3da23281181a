'use client'

import { useFormModified } from '@payloadcms/ui'
import { useIsInEditor } from '../editor/use-is-in-editor.ts'
import { ImpactText } from './impact-text.tsx'
import { useImpact } from './use-impact.ts'

/** Beside the publish button: what publishing the saved draft changes, and whose texts become outdated. */
export function PublishImpact() {
  const impact = useImpact()
  const isModified = useFormModified()
  // There the dialog for publishing says it, and a phone has no room for more beside its button.
  const isInEditor = useIsInEditor()
  if (!impact || isInEditor) return null
  return (
    <details className="polyclinic-impact">
      <summary>What publishing changes</summary>
      <div>
        <ImpactText impact={impact} />
        {isModified && <p>What you have not saved yet is not counted.</p>}
      </div>
    </details>
  )
}
