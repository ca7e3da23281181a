import { escapeHtml } from '#base/text.ts'
import { type Block, hasText, isReadablePicture, type Run, readBlocks } from './read-blocks.ts'

/**
 * Reduces what Word, Google Docs, LibreOffice or a web page put on the clipboard to what the editor of a section has:
 * paragraphs, two levels of headings, lists, bold, italic and links. A section's own heading is an h2, so h1 and h2 become
 * h3 and what is below them h4. A table's row becomes a line.
 */
export function normalizePastedHtml({ body }: Document): string {
  const blocks = readBlocks(body)
    .map(findTypedMarker)
    .map((block) => ({ ...block, runs: tidy(block.runs) }))
    .filter(({ runs }) => hasText(runs))
  const [first] = blocks
  // Without a paragraph, so that a few words are inserted into the one at the cursor.
  if (first?.tag === 'p' && blocks.length === 1) return renderRuns(first.runs)
  const hasTopHeading = blocks.some(({ tag }) => tag === 'h1' || tag === 'h2')
  return splitWhere(blocks, (before, block) => before.tag !== 'li' || block.tag !== 'li')
    .map((group) =>
      group[0]?.tag === 'li' ? renderLists(group) : group.map(renderBlock(hasTopHeading)).join(''),
    )
    .join('')
}

export const hasTable = ({ body }: Document): boolean =>
  [...body.querySelectorAll('tr')].some(({ children }) => children.length > 1)

/** Whether it has pictures that are left out. */
export const lacksPictures = ({ body }: Document): boolean =>
  [...body.querySelectorAll('img')].some((image) => !isReadablePicture(image.getAttribute('src') ?? ''))

/** A bullet or number that was pasted as text, with the spaces that Word sets behind it. */
const typedMarker =
  /^[\s\u00a0]*(?:[·•▪◦‣§\uf0b7\uf0a7][\s\u00a0]+|(?:o|(\d+[.)]|[a-z][.)]))\u00a0{2}[\s\u00a0]*)/

function findTypedMarker(block: Block): Block {
  const found = block.tag === 'p' && typedMarker.exec(block.runs.map(({ text }) => text).join(''))
  if (!found) return block
  const runs = dropCharacters(block.runs, found[0].length)
  return { tag: 'li', level: 1, ordered: found[1] !== undefined, runs }
}

function dropCharacters(runs: readonly Run[], count: number): Run[] {
  let left = count
  return runs.map((run) => {
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return { ...run, text }
  })
}

/** Spaces as a browser shows them; none at the ends. Typed line breaks stay. */
function tidy(runs: readonly Run[]): Run[] {
  const spaced = runs.map((run) => ({ ...run, text: run.text === '\n' ? '\n' : collapseSpaces(run.text) }))
  const filled = spaced.filter(({ text, image }) => text !== '' || image)
  const tidied = filled.map((run, index) => {
    const before = filled[index - 1]
    const follows = before && (before.image || !/\s$/.test(before.text))
    return follows || run.image || run.text === '\n' ? run : { ...run, text: run.text.trimStart() }
  })
  const last = tidied.findLastIndex(({ text, image }) => image || text.trim() !== '')
  return tidied
    .slice(
      tidied.findIndex(({ text, image }) => image || text.trim() !== ''),
      last + 1,
    )
    .map((run, index, all) => (index === all.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
}

/** A single no-break space is meant, as in `10 mg`; several are an indent. */
const collapseSpaces = (text: string): string => text.replaceAll(/[ \u00a0]{2,}/g, ' ')

const renderBlock =
  (hasTopHeading: boolean) =>
  ({ tag, runs }: Block): string => {
    if (!/^h\d$/.test(tag)) return `<${tag}>${renderRuns(runs)}</${tag}>`
    const heading = tag <= (hasTopHeading ? 'h2' : 'h3') ? 'h3' : 'h4'
    return `<${heading}>${renderRuns(runs.map((run) => ({ ...run, bold: false })))}</${heading}>`
  }

/** Deeper items stand in an item of their own, as the editor keeps them. */
function renderLists(items: readonly Block[]): string {
  const top = Math.min(...items.map(({ level }) => level))
  const branches = splitWhere(items, (_, { level }) => level === top)
  return splitWhere(branches, ([before], [item]) => item?.level === top && before?.ordered !== item.ordered)
    .map((list) => {
      const tag = list[0]?.[0]?.ordered ? 'ol' : 'ul'
      return `<${tag}>${list.map((branch) => renderBranch(branch, top)).join('')}</${tag}>`
    })
    .join('')
}

function renderBranch(branch: readonly Block[], top: number): string {
  const own = branch.filter(({ level }) => level === top)
  const deeper = branch.filter(({ level }) => level > top)
  const nested = deeper.length > 0 ? `<li>${renderLists(deeper)}</li>` : ''
  return own.map(({ runs }) => `<li>${renderRuns(runs)}</li>`).join('') + nested
}

function renderRuns(runs: readonly Run[]): string {
  return splitWhere(runs, (before, run) => before.link !== run.link)
    .map((group) => {
      const html = group.map(renderRun).join('')
      const link = group[0]?.link
      return link ? `<a href="${escapeHtml(link)}">${html}</a>` : html
    })
    .join('')
}

function renderRun({ text, image, bold, italic }: Run): string {
  if (image) return `<img src="${escapeHtml(image)}" alt="${escapeHtml(text)}">`
  if (text === '\n') return '<br>'
  const emphasized = italic ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text)
  return bold ? `<strong>${emphasized}</strong>` : emphasized
}

/** Splits a list between two neighbours wherever `isBoundary` holds. */
function splitWhere<T>(all: readonly T[], isBoundary: (before: T, after: T) => boolean): T[][] {
  const groups: T[][] = []
  for (const [index, each] of all.entries()) {
    const before = all[index - 1]
    const group = groups.at(-1)
    if (group && before !== undefined && !isBoundary(before, each)) group.push(each)
    else groups.push([each])
  }
  return groups
}
