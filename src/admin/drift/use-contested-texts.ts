import { useAllFormFields } from '@payloadcms/ui'
import { isRecord } from '#base/narrow.ts'
import type { SectionTarget, TextTarget } from '#domain/adaptation/operation-targets.ts'
import { type ReplacedText, replacedTexts } from '#domain/drift/replaced-texts.ts'
import { findTarget } from '../adaptations/find-target.ts'
import { useOperation } from '../adaptations/use-operation.ts'

export type ContestedTexts = {
  /** `field` is the path of ours in the form. */
  texts: ReplacedText[]
  /** The revision of what the operation is about, which it is written against once they are merged. */
  revision: string
  /** Whether they are of a whole section, whose entries are not merged. */
  isOfSection: boolean
}

/**
 * The texts of an operation that can be merged with what the network has changed: the one that it rewords, or those of the section or
 * entry that it replaces. Null where there is none, or the shared text that it was written against is not known.
 */
export function useContestedTexts(
  row: string,
  targets: readonly SectionTarget[] | null,
): ContestedTexts | null {
  const { op, at, ownText } = useOperation(`${row}.op`)
  const [fields] = useAllFormFields()
  const base = fields[`${row}.basePart`]?.value
  const { section, item, target, text, isItem } = findTarget(targets, at)
  if (!isRecord(base) || !target) return null
  if (op === 'reword' && text) {
    const field = `${row}.${text.isRich ? 'paragraphs' : 'wording'}`
    const sides = { before: base.value, ours: fields[field]?.value, shared: text.text }
    return { texts: [{ field, label: text.label, ...sides }], revision: text.revision, isOfSection: false }
  }
  const [ours] = op === 'replace' ? ownText() : []
  if (!ours) return null
  const texts = isItem ? (item?.texts ?? []) : section ? textsOf(section) : []
  const found = replacedTexts({ before: base.value, ours, texts }).map((each) => ({
    ...each,
    field: `${row}.content.0.${each.field}`,
  }))
  return found.length > 0 ? { texts: found, revision: target.revision, isOfSection: !isItem } : null
}

/** Of the section and of its entries, which are named with their texts. */
const textsOf = ({ texts, items }: SectionTarget): TextTarget[] => [
  ...texts,
  ...items.flatMap(({ heading, texts: ofItem }) =>
    ofItem.map((text) => ({ ...text, label: `${heading}: ${text.label}` })),
  ),
]
