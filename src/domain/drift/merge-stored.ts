import { omitEditorState } from '../adaptation/editor-state.ts'
import { isRichState, type RichNode, readLines } from '../interpolation/rich-text.ts'
import { chooseParts, type MergePart, mergeLists, mergeTexts } from './merge.ts'

export type MergedText = {
  /** For reading. */
  parts: MergePart<string>[]
  /** As stored. `keep` decides each contested piece by its number. */
  toValue: (keep: (conflict: number) => 'ours' | 'shared') => unknown
}

/**
 * Merges two changes of a stored text: word by word, or paragraph by paragraph if it has any.
 *
 * @param sides `before` as `partIn` keeps it, the others as stored
 */
export function mergeStored(
  { before, ours, shared }: { before: unknown; ours: unknown; shared: unknown },
  locale: string,
): MergedText {
  if (!isRichState(ours)) {
    const sides = { before: toPlain(before), ours: toPlain(ours), shared: toPlain(shared) }
    const parts = mergeTexts(sides, locale)
    return { parts, toValue: (keep) => chooseParts(parts, keep).join('') }
  }
  const sides = {
    before: paragraphsOf({ root: before }),
    ours: paragraphsOf(ours),
    shared: paragraphsOf(shared),
  }
  const parts = mergeLists(sides, (paragraph) => JSON.stringify(omitEditorState(paragraph)))
  return {
    parts: parts.map((part) =>
      'agreed' in part
        ? { agreed: toText(part.agreed) }
        : { ours: toText(part.ours), shared: toText(part.shared) },
    ),
    toValue: (keep) => ({ ...ours, root: { ...ours.root, children: chooseParts(parts, keep).flat() } }),
  }
}

const toText = (children: RichNode[]): string => readLines({ root: { type: 'root', children } }).join('\n')
const toPlain = (text: unknown): string => (typeof text === 'string' ? text : '')
const paragraphsOf = (state: unknown): RichNode[] => (isRichState(state) ? (state.root.children ?? []) : [])
