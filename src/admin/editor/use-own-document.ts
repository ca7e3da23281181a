'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { sectionAddresses } from '#domain/library/section-addresses.ts'
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
  const { addFieldRow, removeFieldRow, moveFieldRow, dispatchFields, getDataByPath, setModified } = useForm()
  const fields = useFormFields(([state]) => state)
  const blockLabel = useBlockLabel()
  const rows = fields.sections?.rows ?? []
  const addresses = sectionAddresses(rows.map((_, index) => keyOf(fields, index)))
  const outline = rows.map((row, index): OutlineSection => {
    const at = addresses[index] ?? ''
    const kind = row.blockType ?? ''
    const written = String(fields[`sections.${index}.heading`]?.value ?? '').trim()
    const shown = rendered.find((each) => each.at === at)
    // The page says what stands for a token, or names what has no heading of its own.
    const heading = written && !written.includes('{{') ? written : shown?.heading
    return {
      at,
      kind,
      heading: heading || written || blockLabel(kind),
      state: 'shared',
      locked: false,
      operations: [],
      rowId: row.id,
      items: shown?.items ?? [],
      from: shown?.from,
      isOnPage: shown?.isOnPage,
    }
  })
  const indexOf = (at: string) => outline.findIndex((each) => each.at === splitAddress(at).section)

  /** Where an item of a section, or a section, is in the form. */
  const placeOf = (at: string): Place | undefined => {
    const index = indexOf(at)
    const { section, part } = splitAddress(at)
    if (index < 0) return undefined
    if (part === section) return { path: 'sections', index }
    const row = getDataByPath<Record<string, unknown>>(`sections.${index}`)
    const item = findItemIn(row ?? {}, part.slice(section.length + 1))
    return item && { path: `sections.${index}.${item.list}`, index: item.index }
  }
  const move = (from: string, to: string) => {
    const [start, end] = [placeOf(from), placeOf(to)]
    if (!start || start.path !== end?.path || start.index === end.index) return
    moveFieldRow({ path: start.path, moveFromIndex: start.index, moveToIndex: end.index })
  }
  const add = (index: number) => () =>
    pick((blockType) => {
      addFieldRow({ path: 'sections', rowIndex: index, blockType, schemaPath: 'sections' })
      select(`${newAddress(index)}#heading`)
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
    const { section, part } = splitAddress(at)
    const neighbour = (by: -1 | 1) => {
      const siblings = part === section ? outline : (outline[index]?.items ?? [])
      const to = siblings[siblings.findIndex((each) => each.at === part) + by]
      const isSibling = to && placeOf(to.at)?.path === placeOf(part)?.path
      return isSibling ? () => move(part, to.at) : undefined
    }
    if (part !== section)
      return {
        main: [
          { label: 'Move up', run: neighbour(-1), reason: 'This entry is the first.' },
          { label: 'Move down', run: neighbour(1), reason: 'This entry is the last.' },
        ],
        more: [],
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
  return { outline, actionsFor, move, addAtEnd: add(outline.length) }
}

type Place = { path: string; index: number }

/** The list of a section's row that has an item with the key, and the item's index in it. */
export function findItemIn(
  row: Record<string, unknown>,
  key: string,
): { list: string; index: number } | undefined {
  for (const [list, value] of Object.entries(row)) {
    const index = Array.isArray(value) ? value.findIndex((item) => item?.key === key) : -1
    if (index >= 0) return { list, index }
  }
  return undefined
}

/** The key of a section, which it has once it is saved. */
function keyOf(fields: FormState, index: number): string {
  const key = fields[`sections.${index}.key`]?.value
  return typeof key === 'string' && key ? key : newAddress(index)
}

const newAddress = (index: number): string => `new-section-${index}`
