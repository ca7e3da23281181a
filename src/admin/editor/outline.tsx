'use client'

import { DraggableSortable, DragHandleIcon, useDraggableSortable } from '@payloadcms/ui'
import { formHeadingId, splitAddress, useEditor } from './editor-context.ts'
import { StateMark } from './state-mark.tsx'
import type { OutlineItem, OutlineSection } from './types.ts'
import { useCanEdit } from './use-can-edit.ts'

/** The sections in the order of the page; below the selected one its items. */
export function Outline() {
  const { outline, selection, select, move } = useEditor()
  const { part, section } = splitAddress(selection.at)
  const ids = outline.map(({ at }) => at)
  return (
    <nav aria-label="Sections of the page">
      <button
        type="button"
        className="page-editor__entry"
        aria-current={selection.at !== null && !part}
        onClick={() => select('#')}
      >
        Page header
      </button>
      <DraggableSortable
        ids={ids}
        onDragEnd={({ moveFromIndex, moveToIndex }) => {
          const [from, to] = [ids[moveFromIndex], ids[moveToIndex]]
          if (from && to && from !== to) move(from, to)
        }}
      >
        <ul className="page-editor__sections">
          {outline.map((each) => (
            <Entry key={each.at} section={each} isOpen={each.at === section} selected={part} />
          ))}
        </ul>
      </DraggableSortable>
    </nav>
  )
}

type Props = { section: OutlineSection; isOpen: boolean; selected: string }

function Entry({ section, isOpen, selected }: Props) {
  const canEdit = useCanEdit()
  const { attributes, listeners, setNodeRef, transform } = useDraggableSortable({ id: section.at })
  const canMove = canEdit && !section.locked && section.state !== 'hidden'
  return (
    <li ref={setNodeRef} style={{ transform }}>
      <div className="page-editor__row">
        {canMove && (
          <button
            type="button"
            className="page-editor__handle"
            {...attributes}
            {...listeners}
            aria-label={`Drag to move: ${section.heading}`}
          >
            <DragHandleIcon />
          </button>
        )}
        <PartButton part={section} isSelected={section.at === selected} />
      </div>
      {isOpen && section.items.length > 0 && (
        <ul>
          {section.items.map((item) => (
            <li key={item.at}>
              <PartButton part={item} isSelected={item.at === selected} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Once it shows the part. Shift and Tab lead back to the outline. */
const focusForm = () => requestAnimationFrame(() => document.getElementById(formHeadingId)?.focus())

function PartButton({ part, isSelected }: { part: OutlineItem & { locked?: boolean }; isSelected: boolean }) {
  const { select } = useEditor()
  return (
    <button
      type="button"
      className="page-editor__entry"
      aria-current={isSelected}
      onClick={({ detail }) => {
        select(part.at)
        // A key was pressed: what one does next is in the form.
        if (detail === 0) focusForm()
      }}
    >
      {part.heading} <StateMark part={part} />
    </button>
  )
}
