/** A piece of text, a line break or a picture, with the formatting that the editor has. */
export type Run = { text: string; image?: string; bold?: boolean; italic?: boolean; link?: string }

export type Block = {
  tag: 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'blockquote' | 'li'
  runs: Run[]
  /** Of list items, from 1. */
  level: number
  ordered: boolean
}

type Context = Omit<Run, 'text' | 'image'> & {
  /** What a new paragraph becomes. */
  tag: Block['tag']
  /** The list item around the text. Its paragraphs become lines of it. */
  item?: Block
  level: number
  ordered: boolean
}

/** `open` receives the next text; without it a block begins. */
type Output = { blocks: Block[]; open: Block | undefined }

/** The paragraphs, headings and list items of a pasted document, in order and without nesting. */
export function readBlocks(root: Element): Block[] {
  return readChildren(root, { tag: 'p', level: 0, ordered: false })
}

function readChildren(element: Element, context: Context): Block[] {
  const output: Output = { blocks: [], open: undefined }
  for (const child of element.childNodes) read(child, context, output)
  return output.blocks
}

const elementNode = 1
const textNode = 3

function read(node: Node, context: Context, output: Output): void {
  // Lines of the source are none of the text; a run of `\n` is a line break.
  const text = (node.nodeValue ?? '').replaceAll(/[ \t\r\n]+/g, ' ')
  if (node.nodeType === textNode) append({ text }, context, output)
  if (node.nodeType === elementNode && !isLeftOut(node as Element))
    readElement(node as Element, context, output)
}

function readElement(element: Element, context: Context, output: Output): void {
  const tag = element.localName
  if (tag === 'br') append({ text: '\n' }, context, output)
  else if (tag === 'img') appendImage(element, context, output)
  else if (tag === 'table') readTable(element, context, output)
  else {
    const inner = enter(element, context)
    if (blockTags.has(tag)) output.open = undefined
    for (const child of element.childNodes) read(child, inner, output)
    if (blockTags.has(tag)) output.open = undefined
  }
}

const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'.split(
    ' ',
  ),
)

/** Word's comments and list markers, the boxes of Google Docs' checklists, deleted text, and what is not shown. */
function isLeftOut(element: Element): boolean {
  return (
    element.getAttribute('aria-roledescription') === 'checkbox' ||
    /^(?:script|style|title|meta|link|head|xml|del|template|w:.*|o:(?!p$).*)$/.test(element.localName) ||
    /mso-list:\s*ignore|mso-element:\s*comment|mso-hide:\s*all|display:\s*none/i.test(styleOf(element)) ||
    /\b(?:MsoCommentReference|msocomanchor)\b/.test(element.className)
  )
}

const styleOf = (element: Element): string => element.getAttribute('style') ?? ''

function append(run: Run, context: Context, output: Output): void {
  if (!output.open && !run.image && isBlank(run.text)) return
  output.open ??= openBlock(context, output)
  const { bold, italic, link } = context
  output.open.runs.push({ ...run, bold, italic, link })
}

function appendImage(element: Element, context: Context, output: Output): void {
  const image = element.getAttribute('src') ?? ''
  if (isReadablePicture(image)) append({ image, text: element.getAttribute('alt') ?? '' }, context, output)
}

/** Pictures of Word and LibreOffice are files that the browser can't read, and the panel requests nothing of other hosts. */
export const isReadablePicture = (source: string): boolean => /^data:image\//i.test(source)

const isBlank = (text: string): boolean => /^[\s\u00a0]*$/.test(text)

function openBlock({ tag, item, level, ordered }: Context, output: Output): Block {
  const block = item ?? { tag, runs: [], level, ordered }
  if (block.runs.length > 0) block.runs.push({ text: '\n' })
  else output.blocks.push(block)
  return block
}

function enter(element: Element, context: Context): Context {
  const tag = element.localName
  const inner = { ...context, ...formatOf(element, context) }
  if (tag === 'ul' || tag === 'ol')
    return { ...inner, level: context.level + 1, ordered: tag === 'ol', item: undefined }
  if (tag === 'li') return { ...inner, item: listItem(itemLevel(element, context), context.ordered) }
  const wordLevel = /mso-list:\s*\S+\s+level(\d)/i.exec(styleOf(element))?.[1]
  if (wordLevel && blockTags.has(tag) && !/^h\d$/.test(tag))
    return { ...inner, item: listItem(Number(wordLevel), isNumber(wordMarker(element))) }
  if (tag === 'blockquote') return { ...inner, tag }
  return { ...inner, tag: headingOf(element) ?? context.tag }
}

const listItem = (level: number, ordered: boolean): Block => ({ tag: 'li', runs: [], level, ordered })

/** Word on the web puts each item into a list of its own and states its level. */
const itemLevel = (element: Element, { level }: Context): number =>
  Math.max(
    level,
    1,
    Number(element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level') ?? 1),
  )

/** What Word writes before an item for programs without lists. */
function wordMarker(element: Element): string {
  const marker = [...element.querySelectorAll('[style]')].find((each) =>
    /mso-list:\s*ignore/i.test(styleOf(each)),
  )
  return marker?.textContent?.trim() ?? ''
}

/** `1.`, `1.2`, `a)` and `iv.`, but not the `o` that is a bullet. */
const isNumber = (marker: string): boolean => /^\(?(?:\d|[a-z]+[.)])/i.test(marker)

function headingOf(element: Element): Block['tag'] | null {
  const role = element.getAttribute('role') === 'heading' && element.getAttribute('aria-level')
  const name = role ? `h${role}` : element.localName
  if (/\bMsoTitle\b/.test(element.className)) return 'h1'
  return /^h[1-6]$/.test(name) ? (name as Block['tag']) : null
}

function formatOf(element: Element, { bold, italic, link }: Context): Omit<Run, 'text'> {
  const tag = element.localName
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(styleOf(element))?.[1]
  const slant = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(styleOf(element))?.[1]
  const href = tag === 'a' ? (element.getAttribute('href') ?? '') : ''
  return {
    bold: weight ? /bold|[6-9]00/i.test(weight) : bold || tag === 'b' || tag === 'strong',
    italic: slant ? /italic|oblique/i.test(slant) : italic || tag === 'i' || tag === 'em',
    link: /^(?:https?|mailto|tel):/i.test(href) ? href : link,
  }
}

/** A row becomes a line. A row of one cell is there for the layout and keeps its paragraphs. */
function readTable(table: Element, context: Context, output: Output): void {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  const cellContext: Context = { ...context, tag: 'p', item: undefined, level: 0 }
  output.open = undefined
  for (const row of rows) {
    const cells = [...row.children].map((cell) =>
      readChildren(cell, { ...cellContext, ...formatOf(cell, context) }),
    )
    if (cells.length < 2) output.blocks.push(...cells.flat())
    else {
      const texts = cells
        .map((blocks) =>
          join(
            blocks.map(({ runs }) => runs),
            ' ',
          ),
        )
        .filter(hasText)
      output.blocks.push({ tag: 'p', runs: join(texts, ' – '), level: 0, ordered: false })
    }
  }
}

const join = (parts: Run[][], text: string): Run[] =>
  parts.flatMap((runs, index) => (index > 0 ? [{ text }, ...runs] : runs))

export const hasText = (runs: readonly Run[]): boolean =>
  runs.some(({ text, image }) => image || !isBlank(text))
