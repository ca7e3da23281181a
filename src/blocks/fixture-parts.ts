import type { RichNode, RichText } from '#domain/interpolation/rich-text.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import type { Text } from '#ui/models.ts'

/*
 * Builders for fixtures, in the shape of resolved fields: texts, entries, rich text.
 */

export function asText(text: string, lang?: ContentLocale): Text {
  return lang ? { text, lang } : { text }
}

export function entry(
  key: string,
  label: string,
  text?: string,
): { key: string; label: Text; text: Text | null } {
  return { key, label: asText(label), text: text === undefined ? null : asText(text) }
}

/** @param blocks a string is a paragraph */
export function rich(blocks: (RichNode | string)[], lang?: ContentLocale): RichText {
  const children = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block))
  const root: RichNode = { type: 'root', children }
  return lang ? { root, lang } : { root }
}

export function paragraph(...children: (RichNode | string)[]): RichNode {
  return { type: 'paragraph', children: children.map(toNode) }
}

export function heading(tag: 'h3' | 'h4', words: string): RichNode {
  return { type: 'heading', tag, children: [toNode(words)] }
}

export function quote(words: string): RichNode {
  return { type: 'quote', children: [toNode(words)] }
}

export function list(listType: 'bullet' | 'number', ...entries: (RichNode | string)[]): RichNode {
  return {
    type: 'list',
    listType,
    children: entries.map((each) => ({ type: 'listitem', children: [toNode(each)] })),
  }
}

export function strong(text: string): RichNode {
  return { type: 'text', text, format: 1 }
}

export function emphasis(text: string): RichNode {
  return { type: 'text', text, format: 2 }
}

/** A link to a document, `collection:id`. */
export function linkTo(document: string, words: string): RichNode {
  const [relationTo, value] = document.split(':')
  return {
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo, value } },
    children: [toNode(words)],
  }
}

export function linkToAddress(url: string, words: string): RichNode {
  return { type: 'link', fields: { linkType: 'custom', url }, children: [toNode(words)] }
}

export function upload(picture: string, caption?: string): RichNode {
  return { type: 'upload', relationTo: 'media', value: picture, fields: { caption } }
}

export function callout(tone: string, title: string | undefined, text: string): RichNode {
  return { type: 'block', fields: { blockType: 'callout', tone, title, text } }
}

function toNode(child: RichNode | string): RichNode {
  return typeof child === 'string' ? { type: 'text', text: child, format: 0 } : child
}
