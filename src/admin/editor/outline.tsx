'use client'

import { DraggableSortable, DragHandleIcon, useDraggableSortable } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { formHeadingId, splitAddress, useEditor } from './editor-context.ts'
import { StateMark } from './state-mark.tsx'
import type { OutlineItem, OutlineSection } from './types.ts'
import { useCanEdit } from './use-can-edit.ts'

/** The sections in the order of the page; below the selected one its items. */
export function Outline() {
  const { outline, selection, select, addAtEnd } = useEditor()
  const { part, section } = splitAddress(selection.at)
  const canEdit = useCanEdit()
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
      <Parts parts={outline} className="page-editor__sections">
        {(each) => (
          <Entry key={each.at} part={each} isLocked={each.locked} selected={part}>
            {each.at === section && each.state !== 'hidden' && each.items.length > 0 && (
              <Parts parts={each.items}>
                {(item) => <Entry key={item.at} part={item} isLocked={each.locked} selected={part} />}
              </Parts>
            )}
          </Entry>
        )}
      </Parts>
      {canEdit && addAtEnd && (
        <button type="button" className="page-editor__entry page-editor__add" onClick={addAtEnd}>
          Add a section
        </button>
      )}
    </nav>
  )
}

type PartsProps<Part> = {
  parts: readonly Part[]
  className?: string
  children: (part: Part) => ReactNode
}

/** Sections, or the items of one, which can be dragged among each other. */
function Parts<Part extends OutlineItem>({ parts, className, children }: PartsProps<Part>) {
  const { move } = useEditor()
  const ids = parts.map(({ at }) => at)
  return (
    <DraggableSortable
      ids={ids}
      onDragEnd={({ moveFromIndex, moveToIndex }) => {
        const [from, to] = [ids[moveFromIndex], ids[moveToIndex]]
        if (from && to && from !== to) move(from, to)
      }}
    >
      <ul className={className}>{parts.map(children)}</ul>
    </DraggableSortable>
  )
}

/** A section or an item of one. */
type SectionOrItem = OutlineItem & Partial<Pick<OutlineSection, 'locked' | 'from' | 'isOnPage'>>

type EntryProps = {
  part: SectionOrItem
  isLocked: boolean
  selected: string
  children?: ReactNode
}

function Entry({ part, isLocked, selected, children }: EntryProps) {
  const canEdit = useCanEdit()
  const { attributes, listeners, setNodeRef, transform } = useDraggableSortable({ id: part.at })
  return (
    <li ref={setNodeRef} style={{ transform }}>
      <div className="page-editor__row">
        {canEdit && !isLocked && part.state !== 'hidden' && (
          <button
            type="button"
            className="page-editor__handle"
            {...attributes}
            {...listeners}
            aria-label={`Drag to move: ${part.heading}`}
          >
            <DragHandleIcon />
          </button>
        )}
        <PartButton part={part} isSelected={part.at === selected} />
      </div>
      {children}
    </li>
  )
}

/** Once it shows the part. Shift and Tab lead back to the outline. */
const focusForm = () => requestAnimationFrame(() => document.getElementById(formHeadingId)?.focus())

function PartButton({ part, isSelected }: { part: SectionOrItem; isSelected: boolean }) {
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
      {part.heading} {part.from && <span className="page-editor__from">{`from “${part.from}”`}</span>}{' '}
      <StateMark part={part} />
    </button>
  )
}
