'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { useBlockLabel } from '../rows/use-block-label.ts'
import { sectionKinds } from './section-kinds.ts'

type Props = { kinds: readonly string[]; onPick: (kind: string) => void; onClose: () => void }

/** Chooses the kind of a new section: a drawing of its layout, its name, and what it is for. */
export function SectionPicker({ kinds, onPick, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const blockLabel = useBlockLabel()
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="page-editor-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>Add a section</h2>
      <ul className="page-editor__kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => onPick(kind)}>
              <Drawing rows={sectionKinds[kind]?.drawing ?? ''} />
              <span>
                <strong>{blockLabel(kind)}</strong>
                {sectionKinds[kind]?.purpose}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
        Cancel
      </Button>
    </dialog>
  )
}

/** A layout in lines of signs: `T` heading, `-` text, `o` point, `#` picture, `[` box; a space leaves a gap. */
function Drawing({ rows }: { rows: string }) {
  return (
    <svg viewBox="0 0 48 32" width="72" height="48" aria-hidden="true">
      {rows.split('\n').flatMap((row, line) =>
        [...row].map((sign, column) => {
          const shape = shapes[sign]
          return shape ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a drawing never changes
            <rect key={`${line}-${column}`} x={column * 4 + 2} y={line * 5 + 2} {...shape} />
          ) : null
        }),
      )}
    </svg>
  )
}

const shapes: Record<string, { width: number; height: number; rx?: number; opacity?: number }> = {
  T: { width: 4, height: 3 },
  '-': { width: 4, height: 1.5, opacity: 0.5 },
  o: { width: 2, height: 2, rx: 1 },
  '#': { width: 4, height: 5, opacity: 0.35 },
  '[': { width: 3.4, height: 4.4, rx: 0.8, opacity: 0.25 },
}
