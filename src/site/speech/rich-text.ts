import type { ContentLocale } from '../text.ts'
import type { Manner, Voice } from './voice.ts'

/** A node of rich text as the editor stores it. Only what the site looks at is named. */
export type RichNode = {
  type: string
  text?: string
  children?: RichNode[]
  fields?: Record<string, unknown>
  [property: string]: unknown
}

/** Rich text as stored. */
export type RichState = { root: RichNode }

/** Rich text as read: its tokens filled in. `lang` only where it fell back to another language than the page's. */
export type RichText = { root: RichNode; lang?: ContentLocale }

export function isRichState(value: unknown): value is RichState {
  const root = (value as { root?: { children?: unknown } } | null)?.root
  return typeof root === 'object' && root !== null && Array.isArray(root.children)
}

/** Whether there is anything to read in it. */
export function hasContent(node: RichNode): boolean {
  if (node.text?.trim()) return true
  if (node.type === 'upload' || node.type === 'block') return true
  return node.children?.some(hasContent) ?? false
}

export function sayRichText(state: RichState, voice: Voice): RichNode {
  return sayNode(state.root, voice, 'body', { before: '' })
}

/** `line` carries what was said before in the same paragraph, across changes of style. */
function sayNode(node: RichNode, voice: Voice, manner: Manner, line: { before: string }): RichNode {
  if (node.text !== undefined) {
    const text = voice.say(node.text, manner, line.before)
    line.before += text
    return { ...node, text }
  }
  if (node.type === 'block' || node.type === 'upload')
    return { ...node, fields: sayFields(node.fields ?? {}, voice) }
  const own = node.type === 'quote' ? 'quotation' : node.type === 'heading' ? 'heading' : manner
  const ownLine = node.type === 'link' || node.type === 'autolink' ? line : { before: '' }
  return { ...node, children: node.children?.map((child) => sayNode(child, voice, own, ownLine)) }
}

/** The texts of a call-out or of a picture's caption; everything else in `fields` is a setting. */
function sayFields(fields: Record<string, unknown>, voice: Voice): Record<string, unknown> {
  const spoken = ['title', 'text', 'caption'] as const
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' && (spoken as readonly string[]).includes(name)
        ? voice.say(value, name === 'title' ? 'heading' : 'body')
        : value,
    ]),
  )
}
