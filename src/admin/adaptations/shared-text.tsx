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

/** What the shared page says at the chosen place, to read beside the clinic's own text. */
export const SharedText: UIFieldClientComponent = ({ path, readOnly }) => {
  const operation = useOperation(path)
  const { places } = useTargets()
  const { target, section } = findTarget(places, operation.at)
  const id = useId()
  if (!target || !section) return null
  const start = initialContent(operation.op, operation.at, places)
  const isOutdated = Boolean(operation.baseRevision) && operation.baseRevision !== target.revision
  return (
    <section className="polyclinic-shared" aria-labelledby={id}>
      <h4 id={id}>Shared text</h4>
      {isOutdated && (
        <div className="polyclinic-note polyclinic-note--warning" role="status">
          <p>The shared text has changed since this change was made. Compare the two.</p>
          {!readOnly && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => operation.write({ baseRevision: target.revision })}
            >
              I have compared them
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
          {operation.op === 'replace'
            ? 'Start again from the shared text'
            : 'Start again with an empty entry'}
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

/** Two lines may say the same. */
const withKeys = (lines: readonly ReadingLine[]) =>
  lines.map((line, index) => [`line-${index}`, line] as const)
