'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useBlockLabel } from '../rows/use-block-label.ts'
import { type Editing, splitAddress } from './editor-context.ts'
import type { OutlineSection } from './types.ts'

type Options = {
  /** The outline of the page as it was last rendered: the items of its sections. */
  rendered: readonly OutlineSection[]
  select: (at: string | null) => void
  pick: (onPick: (kind: string) => void) => void
}

/** A page, a post or a shared document: its sections are rows of the form. */
export function useOwnDocument({ rendered, select, pick }: Options): Editing {
  const { addFieldRow, removeFieldRow, moveFieldRow, dispatchFields, setModified } = useForm()
  const fields = useFormFields(([state]) => state)
  const blockLabel = useBlockLabel()
  const rows = fields.sections?.rows ?? []
  const outline = rows.map((row, index): OutlineSection => {
    const at = addressOf(fields, index)
    const kind = row.blockType ?? ''
    const heading = fields[`sections.${index}.heading`]?.value
    return {
      at,
      kind,
      heading: typeof heading === 'string' && heading.trim() ? heading : blockLabel(kind),
      state: 'shared',
      locked: false,
      operations: [],
      rowId: row.id,
      items: rendered.find((each) => each.at === at)?.items ?? [],
    }
  })
  const indexOf = (at: string) => outline.findIndex((each) => each.at === splitAddress(at).section)

  const move = (from: string, to: string) => {
    const [moveFromIndex, moveToIndex] = [indexOf(from), indexOf(to)]
    if (moveFromIndex < 0 || moveToIndex < 0 || moveFromIndex === moveToIndex) return
    moveFieldRow({ path: 'sections', moveFromIndex, moveToIndex })
  }
  const add = (index: number) => () =>
    pick((blockType) => {
      addFieldRow({ path: 'sections', rowIndex: index, blockType, schemaPath: 'sections' })
      select(newAddress(index))
    })
  const duplicate = (index: number) => {
    dispatchFields({ type: 'DUPLICATE_ROW', path: 'sections', rowIndex: index })
    // The copy gets a key of its own when it is saved.
    const key = { value: null, initialValue: null, valid: true, passesCondition: true }
    dispatchFields({ type: 'UPDATE_MANY', formState: { [`sections.${index + 1}.key`]: key } })
    setModified(true)
    select(newAddress(index + 1))
  }

  const actionsFor = (at: string) => {
    const index = indexOf(at)
    if (index < 0) return { main: [], more: [] }
    const neighbour = (by: -1 | 1) => {
      const to = outline[index + by]
      return to && (() => move(splitAddress(at).section, to.at))
    }
    const remove = () => {
      removeFieldRow({ path: 'sections', rowIndex: index })
      select(null)
    }
    return {
      main: [
        { label: 'Move up', run: neighbour(-1), reason: 'This section is the first.' },
        { label: 'Move down', run: neighbour(1), reason: 'This section is the last.' },
        { label: 'Delete this section', run: remove },
      ],
      more: [
        { label: 'Add a section before', run: add(index) },
        { label: 'Add a section after', run: add(index + 1) },
        { label: 'Duplicate', run: () => duplicate(index) },
      ],
    }
  }
  return { outline, actionsFor, move }
}

/** The key of a section, which it has once it is saved. */
export function addressOf(fields: FormState, index: number): string {
  const key = fields[`sections.${index}.key`]?.value
  return typeof key === 'string' && key ? key : newAddress(index)
}

const newAddress = (index: number): string => `new-section-${index}`
