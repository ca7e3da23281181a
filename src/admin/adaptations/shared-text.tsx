'use client'

import { Button } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import type { ReadingLine } from '#domain/adaptation/operation-targets.ts'
import { findTarget } from './find-target.ts'
import { initialContent } from './own-text.ts'
import { useOperation } from './use-operation.ts'
import { useTargets } from './use-targets.ts'
import '../admin.css'

/** The shared text of the selected section or item, shown next to the clinic's own text. */
export const SharedText: UIFieldClientComponent = ({ path, readOnly }) => {
  const operation = useOperation(path)
  const { targets } = useTargets()
  const { target, section } = findTarget(targets, operation.at)
  const id = useId()
  if (!target || !section) return null
  const start = initialContent(operation.op, operation.at, targets)
  const isOutdated = Boolean(operation.baseRevision) && operation.baseRevision !== target.revision
  return (
    <section className="polyclinic-shared" aria-labelledby={id}>
      <h4 id={id}>Shared text</h4>
      {isOutdated && (
        <div className="polyclinic-note polyclinic-note--warning" role="status">
          <p>The shared text has changed since you made this change. Compare both texts.</p>
          {!readOnly && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => operation.write({ baseRevision: target.revision })}
            >
              Mark as compared
            </Button>
          )}
        </div>
      )}
      <div className="polyclinic-reading">
        {target === section && <p className="polyclinic-reading__title">{section.heading}</p>}
        {withKeys(target.reading).map(([key, line]) => (
          <Line key={key} {...line} />
        ))}
      </div>
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

function Line({ style, text }: ReadingLine) {
  switch (style) {
    case 'heading':
      return <h5>{text}</h5>
    case 'label':
      return <p className="polyclinic-reading__label">{text}</p>
    case 'list-item':
      return <p className="polyclinic-reading__item">{text}</p>
    case 'text':
      return <p>{text}</p>
  }
}

/** Keys by position, because two lines may have the same text. */
const withKeys = (lines: readonly ReadingLine[]) =>
  lines.map((line, index) => [`line-${index}`, line] as const)
