'use client'

import { useFormModified } from '@payloadcms/ui'
import { ImpactText } from './impact-text.tsx'
import { useImpact } from './use-impact.ts'

/** Beside the publish button: what publishing the saved draft changes, and whose texts become outdated. */
export function PublishImpact() {
  const impact = useImpact()
  const isModified = useFormModified()
  if (!impact) return null
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
