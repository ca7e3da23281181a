import { isRecord } from '#base/narrow.ts'
import { omitEditorState } from '../adaptation/editor-state.ts'
import type { TextTarget } from '../adaptation/operation-targets.ts'
import { isRichState } from '../interpolation/rich-text.ts'

/** A text on three sides. `field` is its place in the row of ours, such as `phases.0.text`. */
export type ReplacedText = { field: string; label: string; before: unknown; ours: unknown; shared: unknown }

type Sides = {
  /** The section or entry that was replaced, as `partIn` keeps it. */
  before: unknown
  /** The section's row that replaces it, in the language of the texts. An entry stands alone in its list. */
  ours: Record<string, unknown>
  /** The shared texts as they are now, also those of the section's entries. */
  texts: readonly TextTarget[]
}

/**
 * The texts of a replaced section or entry that the network has changed since, and that ours has too. Entries are the same if they
 * have the same key.
 */
export function replacedTexts({ before, ours, texts }: Sides): ReplacedText[] {
  return texts.flatMap(({ at, label, text: shared }) => {
    const [place = '', name = ''] = at.split('#')
    const itemKey = place.split('/')[1]
    const holder = itemKey === undefined ? { path: [], row: ours } : findEntry(ours, itemKey)
    const own = holder?.row[name]
    const old = textBefore(before, itemKey, name)
    if (!holder || isEmpty(own) || isEmpty(old) || isEmpty(shared) || print(old) === print(shared)) return []
    return [{ field: [...holder.path, name].join('.'), label, before: old, ours: own, shared }]
  })
}

type Entry = { path: (string | number)[]; row: Record<string, unknown> }

function findEntry(section: Record<string, unknown>, key: string): Entry | undefined {
  for (const [list, value] of Object.entries(section)) {
    if (!Array.isArray(value)) continue
    const index = value.findIndex((entry) => isRecord(entry) && entry.key === key)
    if (index >= 0) return { path: [list, index], row: value[index] }
  }
  return undefined
}

/** A kept section has its heading beside its fields; a kept entry has its fields alone. */
function textBefore(part: unknown, itemKey: string | undefined, name: string): unknown {
  if (!isRecord(part)) return undefined
  if (!isRecord(part.fields)) return part[name]
  if (itemKey !== undefined) return findEntry(part.fields, itemKey)?.row[name]
  return name === 'heading' ? part.heading : part.fields[name]
}

const isEmpty = (text: unknown): boolean => text === undefined || text === null || text === ''

/** A kept text has its paragraphs alone, without the state of the rich text editor. */
const print = (text: unknown): string => JSON.stringify(isRichState(text) ? omitEditorState(text.root) : text)
