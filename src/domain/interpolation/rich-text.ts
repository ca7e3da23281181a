import type { ContentLocale } from '../locales/localized.ts'
import type { Manner, Voice } from './interpolator.ts'
import { tokenPattern } from './tokens.ts'

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
  if (isText(node)) return node.text.trim() !== ''
  if (isSetApart(node)) return true
  return childrenOf(node).some(hasContent)
}

export function sayRichText(state: RichState, voice: Voice): RichNode {
  const texts = new Map(linesOf(state.root).flatMap(withWholeTokens))
  return sayNode(state.root, { voice, texts, manner: 'body', line: { before: '' } })
}

/**
 * What a reader takes in at a time: each paragraph, heading or entry of a list as one text, however it is styled, and
 * the texts of call-outs and captions.
 */
export function linesIn(state: RichState): string[] {
  const lines = linesOf(state.root).map((line) => line.map(({ text }) => text).join(''))
  return [
    ...lines,
    ...apartIn(state.root).flatMap(({ fields }) => spokenFields(fields).map(([, text]) => text)),
  ]
}

/** The addresses of its links. */
export function addressesIn(node: RichNode): string[] {
  const own = isLink(node) && typeof node.fields?.url === 'string' ? [node.fields.url] : []
  return [...own, ...childrenOf(node).flatMap(addressesIn)]
}

/** `line` carries what was said before in the same paragraph, across changes of style. */
type Saying = { voice: Voice; texts: ReadonlyMap<RichNode, string>; manner: Manner; line: { before: string } }

function sayNode(node: RichNode, saying: Saying): RichNode {
  const { voice, texts, manner, line } = saying
  if (isText(node)) {
    const text = voice.say(texts.get(node) ?? node.text, manner, line.before)
    line.before += text
    return { ...node, text }
  }
  if (isSetApart(node)) return { ...node, fields: sayFields(node.fields ?? {}, voice) }
  const own = node.type === 'quote' ? 'quotation' : node.type === 'heading' ? 'heading' : manner
  const ownLine = isLink(node) ? line : { before: '' }
  if (!Array.isArray(node.children)) return node
  const children = childrenOf(node).map((child) => sayNode(child, { ...saying, manner: own, line: ownLine }))
  return { ...node, children }
}

function sayFields(fields: Record<string, unknown>, voice: Voice): Record<string, unknown> {
  const said = spokenFields(fields).map(([name, text]) => [
    name,
    voice.say(text, name === 'title' ? 'heading' : 'body'),
  ])
  return { ...fields, ...Object.fromEntries(said) }
}

/** The texts of a call-out or of a picture's caption; everything else in `fields` is a setting. */
function spokenFields(fields: Record<string, unknown> = {}): [name: string, text: string][] {
  return ['title', 'text', 'caption'].flatMap((name): [string, string][] => {
    const text = fields[name]
    return typeof text === 'string' ? [[name, text]] : []
  })
}

type TextNode = RichNode & { text: string }

/** The text nodes of each line: a link or a change of style does not end one. */
function linesOf(node: RichNode, line: TextNode[] = []): TextNode[][] {
  if (isSetApart(node)) return []
  const further: TextNode[][] = []
  for (const child of childrenOf(node)) {
    if (isText(child)) line.push(child)
    else if (isLink(child)) further.push(...linesOf(child, line).filter((each) => each !== line))
    else further.push(...linesOf(child))
  }
  return [line, ...further]
}

/** The texts of a line, each token moved whole to where it begins: half of one may be bold. */
function withWholeTokens(line: TextNode[]): [TextNode, string][] {
  const whole = line.map(({ text }) => text).join('')
  if (!/\{\{|\}\}/.test(whole)) return []
  const units = whole.split('')
  let end = 0
  // What is left of braces outside tokens could meet across two nodes.
  const dropBraces = (until: number) => {
    for (let at = end; at < until; at += 1) if (/[{}]/.test(units[at] as string)) units[at] = ''
  }
  for (const match of whole.matchAll(tokenPattern)) {
    dropBraces(match.index)
    end = match.index + match[0].length
    units.splice(match.index, match[0].length, match[0], ...Array<string>(match[0].length - 1).fill(''))
  }
  dropBraces(units.length)
  let start = 0
  return line.map((node) => {
    const text = units.slice(start, start + node.text.length).join('')
    start += node.text.length
    return [node, text]
  })
}

function apartIn(node: RichNode): RichNode[] {
  return isSetApart(node) ? [node] : childrenOf(node).flatMap(apartIn)
}

const isText = (node: RichNode): node is TextNode => typeof node.text === 'string'
const isLink = ({ type }: RichNode): boolean => type === 'link' || type === 'autolink'
const isSetApart = ({ type }: RichNode): boolean => type === 'block' || type === 'upload'

function childrenOf({ children }: RichNode): RichNode[] {
  return Array.isArray(children)
    ? children.filter((child) => typeof child === 'object' && child !== null)
    : []
}
