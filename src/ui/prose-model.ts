import type { ContentLocale } from '#domain/locales/localized.ts'
import type { Citation } from './citation.tsx'
import type { Picture } from './models.ts'

/** Rich text prepared for rendering: with resolved links and pictures, and numbered citations. */
export type Prose = { blocks: ProseBlock[]; lang?: ContentLocale; at?: string }

export type ProseBlock =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 3 | 4; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: ProseItem[] }
  | { kind: 'quote'; children: Inline[] }
  | { kind: 'figure'; picture: Picture; caption: string | null }
  | { kind: 'callout'; tone: CalloutTone; title: string | null; text: string }

export type ProseItem = { children: Inline[]; lists: Extract<ProseBlock, { kind: 'list' }>[] }

export type CalloutTone = 'note' | 'definition' | 'caution'

export type Inline =
  | { kind: 'text'; text: string; bold: boolean; italic: boolean }
  | { kind: 'break' }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'cited'; citation: Citation; children: Inline[] }

/** The plain text of rich text, for structured data and search; blocks are separated by line breaks. */
export function proseText(prose: Prose): string {
  return prose.blocks.map(blockText).filter(Boolean).join('\n')
}

function blockText(block: ProseBlock): string {
  switch (block.kind) {
    case 'figure':
      return block.caption ?? ''
    case 'callout':
      return [block.title, block.text].filter(Boolean).join('\n')
    case 'list':
      return block.items
        .map((item) => [inlineText(item.children), ...item.lists.map(blockText)].join('\n'))
        .join('\n')
    default:
      return inlineText(block.children)
  }
}

function inlineText(children: Inline[]): string {
  return children
    .map((node) => {
      if (node.kind === 'text') return node.text
      return node.kind === 'break' ? ' ' : inlineText(node.children)
    })
    .join('')
}
