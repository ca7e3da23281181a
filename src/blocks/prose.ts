import { isRecord } from '#base/narrow.ts'
import type { RichNode, RichText } from '#domain/interpolation/rich-text.ts'
import type { CalloutTone, Inline, Prose, ProseBlock, ProseItem } from '#ui/prose-model.ts'
import { type BlockContext, citeStudy, resolveHref } from './context.ts'

/**
 * Turns rich text as the editor stores it into prose for the views. Links to pages that the clinic lacks become plain
 * text, links to studies become numbered citations. Null where no text is left. Total: unknown nodes are left out.
 */
export function resolveProse(richText: RichText | null, context: BlockContext): Prose | null {
  if (!richText) return null
  const blocks = toNodes(richText.root.children).flatMap((node) => resolveBlock(node, context))
  if (blocks.length === 0) return null
  const { lang, at } = richText
  return { blocks, ...(lang && { lang }), ...(at && { at }) }
}

function resolveBlock(node: RichNode, context: BlockContext): ProseBlock[] {
  switch (node.type) {
    case 'heading':
      return withWords(node, context, (children) => ({
        kind: 'heading',
        level: node.tag === 'h4' ? 4 : 3,
        children,
      }))
    case 'quote':
      return withWords(node, context, (children) => ({ kind: 'quote', children }))
    case 'list':
      return resolveList(node, context)
    case 'upload':
      return resolveUpload(node, context)
    case 'block':
      return resolveCallout(node)
    default:
      return withWords(node, context, (children) => ({ kind: 'paragraph', children }))
  }
}

function withWords(
  node: RichNode,
  context: BlockContext,
  make: (children: Inline[]) => ProseBlock,
): ProseBlock[] {
  const children = resolveLine(node, context)
  return hasWords(children) ? [make(children)] : []
}

function resolveList(node: RichNode, context: BlockContext): Extract<ProseBlock, { kind: 'list' }>[] {
  const items: ProseItem[] = []
  for (const item of toNodes(node.children)) {
    const lists = toNodes(item.children)
      .filter(({ type }) => type === 'list')
      .flatMap((list) => resolveList(list, context))
    const children = resolveLine(item, context)
    const above = items.at(-1)
    // Lexical stores a nested list in an item of its own, after the item that it belongs to.
    if (hasWords(children)) items.push({ children, lists })
    else if (above) above.lists.push(...lists)
    else if (lists.length > 0) items.push({ children: [], lists })
  }
  const ordered = node.listType === 'number' || node.tag === 'ol'
  return items.length > 0 ? [{ kind: 'list', ordered, items }] : []
}

function resolveUpload(node: RichNode, context: BlockContext): ProseBlock[] {
  const id = toId(node.value)
  const picture = id === null ? null : context.findPicture(id)
  return picture ? [{ kind: 'figure', picture, caption: wordsIn(node.fields, 'caption') }] : []
}

function resolveCallout({ fields }: RichNode): ProseBlock[] {
  const text = wordsIn(fields, 'text')
  const title = wordsIn(fields, 'title')
  if (!isRecord(fields) || fields.blockType !== 'callout' || !text) return []
  const tone = tones.find((each) => each === fields.tone) ?? 'note'
  return [{ kind: 'callout', tone, title, text }]
}

const tones: CalloutTone[] = ['note', 'definition', 'caution']

function resolveLine(node: RichNode, context: BlockContext): Inline[] {
  return toNodes(node.children).flatMap((child) => resolveInline(child, context))
}

function resolveInline(node: RichNode, context: BlockContext): Inline[] {
  if (node.type === 'list') return []
  if (node.type === 'linebreak') return [{ kind: 'break' }]
  if (node.type === 'tab') return [{ kind: 'text', text: ' ', bold: false, italic: false }]
  if (typeof node.text === 'string') {
    const format = typeof node.format === 'number' ? node.format : 0
    return [
      { kind: 'text', text: node.text, bold: (format & isBold) !== 0, italic: (format & isItalic) !== 0 },
    ]
  }
  const children = resolveLine(node, context)
  if (node.type !== 'link' && node.type !== 'autolink') return children
  return hasWords(children) ? resolveLink(node, children, context) : children
}

/** Bits of Lexical's `format`. */
const isBold = 1
const isItalic = 2

function resolveLink({ fields }: RichNode, children: Inline[], context: BlockContext): Inline[] {
  if (!isRecord(fields)) return children
  if (fields.linkType !== 'internal') {
    const href = resolveHref(typeof fields.url === 'string' ? fields.url : null, context)
    return href === null ? children : [{ kind: 'link', href, children }]
  }
  const { relationTo, value } = isRecord(fields.doc) ? fields.doc : {}
  const id = toId(value)
  if (typeof relationTo !== 'string' || id === null) return children
  if (relationTo === 'studies') {
    const citation = citeStudy(context, id)
    return citation ? [{ kind: 'cited', citation, children }] : children
  }
  const href = context.findTarget(relationTo, id)?.href ?? null
  return href === null ? children : [{ kind: 'link', href, children }]
}

function hasWords(children: Inline[]): boolean {
  return children.some((node) => {
    if (node.kind === 'text') return node.text.trim() !== ''
    return node.kind === 'break' ? false : hasWords(node.children)
  })
}

function toNodes(children: unknown): RichNode[] {
  if (!Array.isArray(children)) return []
  return children.filter((child): child is RichNode => isRecord(child) && typeof child.type === 'string')
}

function wordsIn(fields: unknown, name: string): string | null {
  const value = isRecord(fields) ? fields[name] : null
  return typeof value === 'string' && value.trim() ? value.trim() : null
}

function toId(value: unknown): string | null {
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' && id ? id : null
}
