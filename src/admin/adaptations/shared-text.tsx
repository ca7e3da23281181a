'use client'

import { Button } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import { ComparedText } from '../drift/compared-text.tsx'
import { initialContent } from './own-text.ts'
import { useOperation } from './use-operation.ts'
import { useTargets } from './use-targets.ts'
import '../admin.css'

/** The shared text of the selected section or item, shown next to the clinic's own text. */
export const SharedText: UIFieldClientComponent = ({ path, readOnly }) => {
  const operation = useOperation(path)
  const { targets } = useTargets()
  const id = useId()
  if (!operation.at) return null
  const start = initialContent(operation.op, operation.at, targets)
  return (
    <section className="polyclinic-shared" aria-labelledby={id}>
      <h4 id={id}>Shared text</h4>
      <ComparedText path={path} readOnly={readOnly} />
      {start && !readOnly && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => operation.writeOwnText(start)}
        >
          {operation.op === 'replace' ? 'Reset to the shared text' : 'Reset to an empty entry'}
        </Button>
      )}
    </section>
  )
}
