import { wordChanges } from '../drift/word-changes.ts'

/**
 * An earlier state of a page in which the words are marked that differ from the page as it is now: `<ins>` for those that it
 * alone has, `<del>` for those that stand there now. Texts are compared by their address in `data-at`.
 *
 * @param then the HTML of the earlier state
 */
export function markDifferences(then: string, now: string, locale: string): string {
  const earlier = parse(then)
  const texts = new Map(textsIn(parse(now)).map((text) => [text.getAttribute('data-at'), text]))
  for (const text of textsIn(earlier)) compare(text, texts.get(text.getAttribute('data-at')), locale)
  return `<!doctype html>${earlier.documentElement.outerHTML}`
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const textsIn = (page: Document): Element[] => [...page.querySelectorAll('[data-at*="#"]')]

/** Paragraph by paragraph, so that the page keeps its layout. */
function compare(then: Element, now: Element | undefined, locale: string): void {
  if (then.textContent === now?.textContent) return
  const blocks = [...then.children].filter(({ tagName }) => blockTags.has(tagName))
  if (blocks.length === 0) {
    then.replaceChildren(...marked(now?.textContent ?? '', then.textContent ?? '', locale))
    return
  }
  const others = [...(now?.children ?? [])].filter(({ tagName }) => blockTags.has(tagName))
  blocks.forEach((block, index) => {
    compare(block, others[index], locale)
  })
  for (const removed of others.slice(blocks.length))
    then.append(...marked(removed.textContent ?? '', '', locale))
}

const blockTags = new Set(['P', 'UL', 'OL', 'LI', 'H2', 'H3', 'H4', 'H5', 'BLOCKQUOTE', 'DIV', 'FIGURE'])

const marked = (from: string, to: string, locale: string): (Element | string)[] =>
  wordChanges(from, to, locale).map(({ value, added, removed }) => {
    if (!added && !removed) return value
    return Object.assign(document.createElement(added ? 'ins' : 'del'), { textContent: value })
  })
