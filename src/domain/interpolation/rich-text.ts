import type { ContentLocale } from '../locales/localized.ts'
import type { Interpolator, TextContext } from './interpolator.ts'
import { tokenPattern } from './tokens.ts'

/** A node of rich text as stored by the editor. Only the properties that the site reads are typed. */
export type RichNode = {
  type: string
  text?: string
  children?: RichNode[]
  fields?: Record<string, unknown>
  [property: string]: unknown
}

/** Rich text as stored. */
export type RichState = { root: RichNode }

/** Interpolated rich text. `lang` is set only if it fell back to another locale than the page's. */
export type RichText = { root: RichNode; lang?: ContentLocale; at?: string }

/** Whether a stored value is rich text. */
export function isRichState(value: unknown): value is RichState {
  const root = (value as { root?: { children?: unknown } } | null)?.root
  return typeof root === 'object' && root !== null && Array.isArray(root.children)
}

/** Whether a node contains visible text, a picture or a call-out. */
export function hasContent(node: RichNode): boolean {
  if (isText(node)) return node.text.trim() !== ''
  if (isEmbed(node)) return true
  return childNodes(node).some(hasContent)
}

/** @throws MissingVariableError if a text needs a variable that the clinic lacks */
export function interpolateRichTextState(state: RichState, interpolator: Interpolator): RichNode {
  const texts = new Map(collectLines(state.root).flatMap(joinSplitTokens))
  return interpolateNode(state.root, { interpolator, texts, textContext: 'body', line: { before: '' } })
}

/**
 * The plain text of each paragraph, heading or list entry, regardless of styles, followed by the texts of call-outs and
 * captions.
 */
export function readLines(state: RichState): string[] {
  const lines = collectLines(state.root).map((line) => line.map(({ text }) => text).join(''))
  return [
    ...lines,
    ...findEmbeds(state.root).flatMap(({ fields }) => textFields(fields).map(([, text]) => text)),
  ]
}

/** A string of rich text and its path in the state. `isFixed`: the address of a link that shows it. */
export type LocatedText = { path: string; text: string; isFixed?: boolean }

/** The strings of each paragraph, heading or list entry, then of call-outs and captions; neither links nor styles end a line. */
export function locateLines(state: RichState): LocatedText[][] {
  const embeds: LocatedText[][] = []
  return [...locateBelow(state.root, 'root', embeds), ...embeds].filter((line) => line.length > 0)
}

function locateBelow(
  node: RichNode,
  path: string,
  embeds: LocatedText[][],
  line: LocatedText[] = [],
): LocatedText[][] {
  const further: LocatedText[][] = []
  for (const [index, child] of (node.children ?? []).entries()) {
    if (typeof child !== 'object' || child === null) continue
    const at = `${path}.children.${index}`
    if (isText(child)) {
      line.push({ path: `${at}.text`, text: child.text, ...(node.type === 'autolink' && { isFixed: true }) })
    } else if (isEmbed(child)) {
      const texts = textFields(child.fields)
      embeds.push(...texts.map(([name, text]) => [{ path: `${at}.fields.${name}`, text }]))
    } else if (isLink(child)) {
      further.push(...locateBelow(child, at, embeds, line).filter((each) => each !== line))
    } else further.push(...locateBelow(child, at, embeds))
  }
  return [line, ...further]
}

/** The URLs of all links below a node. */
export function findLinkUrls(node: RichNode): string[] {
  const ownUrls = isLink(node) && typeof node.fields?.url === 'string' ? [node.fields.url] : []
  return [...ownUrls, ...childNodes(node).flatMap(findLinkUrls)]
}

/** `line.before` accumulates the interpolated text of the current paragraph across changes of style. */
type Pass = {
  interpolator: Interpolator
  texts: ReadonlyMap<RichNode, string>
  textContext: TextContext
  line: { before: string }
}

function interpolateNode(node: RichNode, pass: Pass): RichNode {
  const { interpolator, texts, textContext, line } = pass
  if (isText(node)) {
    const text = interpolator.interpolate(texts.get(node) ?? node.text, textContext, line.before)
    line.before += text
    return { ...node, text }
  }
  if (isEmbed(node)) return { ...node, fields: interpolateEmbedFields(node.fields ?? {}, interpolator) }
  const ownContext = node.type === 'quote' ? 'quotation' : node.type === 'heading' ? 'heading' : textContext
  const ownLine = isLink(node) ? line : { before: '' }
  if (!Array.isArray(node.children)) return node
  const children = childNodes(node).map((child) =>
    interpolateNode(child, { ...pass, textContext: ownContext, line: ownLine }),
  )
  return { ...node, children }
}

function interpolateEmbedFields(
  fields: Record<string, unknown>,
  interpolator: Interpolator,
): Record<string, unknown> {
  const texts = textFields(fields).map(([name, text]) => [
    name,
    interpolator.interpolate(text, name === 'title' ? 'heading' : 'body'),
  ])
  return { ...fields, ...Object.fromEntries(texts) }
}

/** The texts of a call-out or a picture's caption; the other `fields` are settings. */
function textFields(fields: Record<string, unknown> = {}): [name: string, text: string][] {
  return ['title', 'text', 'caption'].flatMap((name): [string, string][] => {
    const text = fields[name]
    return typeof text === 'string' ? [[name, text]] : []
  })
}

type TextNode = RichNode & { text: string }

/** The text nodes of each line; neither a link nor a change of style ends a line. */
function collectLines(node: RichNode, line: TextNode[] = []): TextNode[][] {
  if (isEmbed(node)) return []
  const further: TextNode[][] = []
  for (const child of childNodes(node)) {
    if (isText(child)) line.push(child)
    else if (isLink(child)) further.push(...collectLines(child, line).filter((each) => each !== line))
    else further.push(...collectLines(child))
  }
  return [line, ...further]
}

/** Moves each token of a line into the node where it begins, since part of it may be styled differently. */
function joinSplitTokens(line: TextNode[]): [TextNode, string][] {
  const joined = line.map(({ text }) => text).join('')
  if (!/\{\{|\}\}/.test(joined)) return []
  const units = joined.split('')
  let end = 0
  // Braces outside tokens could form a pair across two nodes.
  const dropBraces = (until: number) => {
    for (let at = end; at < until; at += 1) if (/[{}]/.test(units[at] as string)) units[at] = ''
  }
  for (const match of joined.matchAll(tokenPattern)) {
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

function findEmbeds(node: RichNode): RichNode[] {
  return isEmbed(node) ? [node] : childNodes(node).flatMap(findEmbeds)
}

const isText = (node: RichNode): node is TextNode => typeof node.text === 'string'
const isLink = ({ type }: RichNode): boolean => type === 'link' || type === 'autolink'
const isEmbed = ({ type }: RichNode): boolean => type === 'block' || type === 'upload'

function childNodes({ children }: RichNode): RichNode[] {
  return Array.isArray(children)
    ? children.filter((child) => typeof child === 'object' && child !== null)
    : []
}
