'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { useBlockLabel } from '../rows/use-block-label.ts'
import { sectionPurposes } from './section-kinds.ts'
import { sectionPictures } from './section-pictures/index.ts'

type Props = { kinds: readonly string[]; onPick: (kind: string) => void; onClose: () => void }

/** Chooses the kind of a new section: what one looks like, its name, and what it is for. */
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
              <Picture kind={kind} />
              <span>
                <strong>{blockLabel(kind)}</strong>
                {sectionPurposes[kind]}
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

/** A section of another page looks like that one. */
function Picture({ kind }: { kind: string }) {
  const picture = sectionPictures[kind]
  return picture ? (
    // biome-ignore lint/performance/noImgElement: the picture has the size that is shown
    <img src={picture} width={144} height={96} alt="" loading="lazy" />
  ) : (
    <svg viewBox="0 0 36 24" width="144" height="96" aria-hidden="true">
      <path d="M6 5h9v14H6zM21 5h9v14h-9zM15 12h5m-2-2 2 2-2 2" />
    </svg>
  )
}
