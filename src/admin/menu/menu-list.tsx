'use client'

import { DraggableSortable, DragHandleIcon, useDraggableSortable } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { entryName, isElsewhere, type Pages, pageOf, whyLeftOut } from './describe.ts'
import { aboveOf, canMove, type DraftEntry, moveBy, moveTo, putBelow, raise, remove } from './edit-menu.ts'
import { EntryForm } from './entry-form.tsx'

type Props = {
  clinic: Clinic
  pages: Pages
  menu: readonly DraftEntry[]
  /** Whether an entry may be one level below another. */
  canNest: boolean
  /** @param message what has happened, for screen readers too */
  onChange: (menu: DraftEntry[], message: string) => void
}

/** The entries of a menu, which are moved by dragging and by buttons. */
export function MenuList({ clinic, pages, menu, canNest, onChange }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const nameOf = (entry: DraftEntry) => entryName(entry, pages, clinic)
  const keys = menu.map(({ key }) => key)
  const moved = (next: DraftEntry[], entry: DraftEntry) => {
    const at = next.findIndex(({ key }) => key === entry.key) + 1
    onChange(next, `“${nameOf(entry)}” is now entry ${at} of ${next.length}.`)
  }
  const step = (entry: DraftEntry, index: number, by: -1 | 1) => {
    if (!canMove(menu, index, by)) return
    moved(moveBy(menu, index, by), entry)
    // A browser takes the focus from a row that it moves.
    requestAnimationFrame(() => document.getElementById(stepId(entry, by))?.focus())
  }
  return (
    <DraggableSortable
      ids={keys}
      onDragEnd={({ moveFromIndex, moveToIndex }) => {
        const entry = menu[moveFromIndex]
        if (entry && moveToIndex >= 0 && moveFromIndex !== moveToIndex)
          moved(moveTo(menu, moveFromIndex, moveToIndex), entry)
      }}
    >
      <ol className="polyclinic-menu__list">
        {menu.map((entry, index) => {
          const name = nameOf(entry)
          const above = canNest ? aboveOf(menu, index) : undefined
          return (
            <Row
              key={entry.key}
              entry={entry}
              name={name}
              about={<About {...{ entry, pages, clinic }} />}
              form={
                open === entry.key && (
                  <EntryForm
                    {...{ clinic, entry }}
                    page={pageOf(entry, pages, clinic)}
                    onChange={(next) =>
                      onChange(
                        menu.map((each) => (each.key === entry.key ? next : each)),
                        '',
                      )
                    }
                  />
                )
              }
            >
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  id={stepId(entry, by)}
                  type="button"
                  className="polyclinic-menu__step"
                  aria-label={`Move ${by === 1 ? 'down' : 'up'}: ${name}`}
                  title={`Move ${by === 1 ? 'down' : 'up'}`}
                  aria-disabled={!canMove(menu, index, by)}
                  onClick={() => step(entry, index, by)}
                >
                  <span aria-hidden="true">{by === 1 ? '↓' : '↑'}</span>
                </button>
              ))}
              {above && (
                <Action
                  name={name}
                  onClick={() =>
                    onChange(putBelow(menu, index), `“${name}” is now below “${nameOf(above)}”.`)
                  }
                >
                  {`Put below “${nameOf(above)}”`}
                </Action>
              )}
              {entry.below && (
                <Action
                  name={name}
                  onClick={() => onChange(raise(menu, index), `“${name}” is on the first level again.`)}
                >
                  Up a level
                </Action>
              )}
              <Action
                name={name}
                isOpen={open === entry.key}
                onClick={() => setOpen(open === entry.key ? null : entry.key)}
              >
                {isElsewhere(entry) ? 'Words and address' : 'Words'}
              </Action>
              <Action
                name={name}
                onClick={() => onChange(remove(menu, index), `“${name}” is no longer in the menu.`)}
              >
                Remove
              </Action>
            </Row>
          )
        })}
      </ol>
    </DraggableSortable>
  )
}

const stepId = ({ key }: DraftEntry, by: -1 | 1): string => `${by === 1 ? 'down' : 'up'}-${key}`

type RowProps = { entry: DraftEntry; name: string; about: ReactNode; form: ReactNode; children: ReactNode }

function Row({ entry, name, about, form, children }: RowProps) {
  const { attributes, listeners, setNodeRef, transform } = useDraggableSortable({ id: entry.key })
  return (
    <li ref={setNodeRef} style={{ transform }} data-below={entry.below}>
      <button
        type="button"
        className="polyclinic-menu__handle"
        {...attributes}
        {...listeners}
        aria-label={`Drag to move: ${name}`}
      >
        <DragHandleIcon />
      </button>
      <div className="polyclinic-menu__entry">
        <strong>{name}</strong>
        {about}
      </div>
      <div className="polyclinic-menu__actions">{children}</div>
      {form}
    </li>
  )
}

function About({ entry, pages, clinic }: { entry: DraftEntry; pages: Pages; clinic: Clinic }) {
  const leftOut = whyLeftOut(entry, pages, clinic)
  return (
    <>
      <small>{entry.path}</small>
      {leftOut && (
        <ul className="polyclinic-marks">
          <li data-tone="warning">{leftOut}</li>
        </ul>
      )}
    </>
  )
}

type ActionProps = { name: string; isOpen?: boolean; onClick: () => void; children: string }

const Action = ({ name, isOpen, onClick, children }: ActionProps) => (
  <button
    type="button"
    className="polyclinic-link-button"
    aria-label={`${children}: ${name}`}
    aria-expanded={isOpen}
    onClick={onClick}
  >
    {children}
  </button>
)
