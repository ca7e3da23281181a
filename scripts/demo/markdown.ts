import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

type Node = { type: string; children?: Node[]; fields?: Record<string, unknown> } & Record<string, unknown>

/** The id of the document with that slug. @throws Error where there is none */
export type FindId = (collection: string, slug: string) => string

/**
 * Converts Markdown to the editor's state. Two extensions: `[words](conditions:slug)` links to a document, and a block
 * quotation whose first line is `[!note] Title` becomes a call-out.
 */
export function toRichText(
  markdown: string,
  field: RichTextField,
  rowId: (path: string) => string,
  findId: FindId,
): unknown {
  const parts = markdown.trim().split(/\n{2,}/)
  const children = parts.flatMap((part, index): Node[] => {
    const callout = toCallout(part, rowId(`callout.${index}`))
    if (callout) return [callout]
    const state = convertMarkdownToLexical({
      editorConfig: editorConfigFactory.fromField({ field }),
      markdown: part,
    })
    return state.root.children as Node[]
  })
  return {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: children.map((node) => resolveLinks(node, findId)),
    },
  }
}

function toCallout(part: string, id: string): Node | undefined {
  const lines = part.split('\n').map((line) => line.replace(/^>\s?/, ''))
  const [, tone, title] = /^\[!(note|definition|caution)\]\s*(.*)$/.exec(lines[0] ?? '') ?? []
  if (!part.startsWith('>') || !tone) return undefined
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: {
      id,
      blockType: 'callout',
      blockName: '',
      tone,
      title: title || undefined,
      // A call-out holds plain text, so emphasis is removed.
      text: lines
        .slice(1)
        .join(' ')
        .replace(/[*_]{1,2}(\S(?:.*?\S)?)[*_]{1,2}/g, '$1')
        .trim(),
    },
  }
}

function resolveLinks(node: Node, findId: FindId): Node {
  const children = node.children?.map((child) => resolveLinks(child, findId))
  const url = node.type === 'link' ? String(node.fields?.url ?? '') : ''
  const [, relationTo, slug] = /^(?:https?:\/\/)?(?!tel:)([a-z-]+):([a-z0-9-]+)\/?$/.exec(url) ?? []
  if (!relationTo || !slug) return children ? { ...node, children } : node
  return {
    ...node,
    children,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value: findId(relationTo, slug) } },
  }
}
