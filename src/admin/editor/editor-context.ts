'use client'

import { createContext, use } from 'react'
import type { OutlineSection, RenderedPage } from './types.ts'

/** Something that can be done with a section or an item. Without `run` it can't be done now, and `reason` says why. */
export type Action = { label: string; run?: () => void; reason?: string }

export type PartActions = {
  /** The actions shown as buttons, and those of the menu. */
  main: Action[]
  more: Action[]
}

/** What a kind of document lets one do with its parts. */
export type Editing = {
  outline: readonly OutlineSection[]
  actionsFor: (at: string) => PartActions
  /** Puts a section, or an item of one, in another place among those of the outline. */
  move: (from: string, to: string) => void
  /** Adds a section as the last one. Undefined where there is no place for it. */
  addAtEnd?: () => void
}

/** The address of a section, an item or a text; `#answer` is a field of the document itself. */
export type Selection = { at: string | null; count: number }

type EditorContext = Editing & {
  selection: Selection
  /** What is to be said of the adaptation's changes, by their index. */
  reports: RenderedPage['reports']
  select: (at: string | null) => void
}

/** The id of the heading of the form, which names what is selected. */
export const formHeadingId = 'page-editor-form'

export const EditorContext = createContext<EditorContext | null>(null)

export function useEditor(): EditorContext {
  const context = use(EditorContext)
  if (!context) throw new Error('useEditor is used outside of the page editor.')
  return context
}

/** `section/item#field` -> `{ section, part: 'section/item', field }` */
export function splitAddress(at: string | null): { section: string; part: string; field?: string } {
  const [part = '', field] = (at ?? '').split('#')
  return { section: part.split('/')[0] ?? '', part, ...(field !== undefined && { field }) }
}
