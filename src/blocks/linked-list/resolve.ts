import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Target, Text } from '#ui/models.ts'
import type { BlockContext } from '../context.ts'
import { items, reference, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type LinkedEntry = { key: string; target: Target; text: Text | null }

export type LinkedListProps = Head<'linked-list'> & { introduction: Text | null; items: LinkedEntry[] }

/** Entries keep their label without a link where the clinic has no such page; without a label they go. */
export function resolveLinkedList(section: ResolvedSection, context: BlockContext): LinkedListProps | null {
  const fields = readFields(section, {
    introduction: text,
    items: items({ document: reference, label: text, text }),
  })
  if (!fields) return null
  const entries = fields.items.flatMap(({ key, document, label, text }) => {
    const found = document && context.findTarget(document.relationTo, document.value)
    const title = label ?? found?.title
    return title ? [{ key, target: { title, href: found?.href ?? null }, text }] : []
  })
  if (entries.length === 0) return null
  return { ...sectionHead('linked-list', section), introduction: fields.introduction, items: entries }
}
