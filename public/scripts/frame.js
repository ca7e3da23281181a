// @ts-check
// The editor's frame: shows the page that the panel sends, and says which part of it was pressed. Parts have their address in
// `data-at`: section, section#field, section/item#field, or #field for the page's own texts.
//
// The panel sends a port with { type: 'polyclinic-frame' }, and over it
//   { type: 'show', html (with <ins> and <del> where versions are compared), names?: { [at]: words for a section under the pointer }, scheme?: 'light' | 'dark' }
//   { type: 'select', at: string | null, isScrolledTo: boolean }.
// The frame answers with { type: 'ready' }, { type: 'select', at } and { type: 'key', key: 'undo' | 'redo' | 'escape' }.

/** @type {MessagePort | null} */
let panel = null
/** @type {string | null} */
let selected = null
/** @type {Record<string, string>} */
let names = {}
let shown = Promise.resolve()

const marks = new CSSStyleSheet()
marks.replaceSync(`
  html { scroll-behavior: auto !important }
  [data-at] { cursor: pointer }
  section[data-at]:hover { outline: 1px dashed #2f6fde; outline-offset: 4px }
  [data-at]:not(section):hover { background: color-mix(in srgb, #2f6fde 14%, transparent) }
  [data-selected] { outline: 2px solid #2f6fde !important; outline-offset: 4px; scroll-margin: 6rem }
  ins { background: #c8efd2; color: #0c3d1c; text-decoration: underline }
  del { background: #fbd5d5; color: #6d1111; text-decoration: line-through }
  .frame-name { position: fixed; z-index: 2147483647; pointer-events: none; padding: 2px 8px; border-radius: 4px; max-inline-size: 90vw; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; background: #1c4fae; color: #fff; font: 600 13px/1.5 system-ui, sans-serif }
  .frame-name:empty { display: none }
`)
document.adoptedStyleSheets = [marks]
const label = Object.assign(document.createElement('div'), { className: 'frame-name', ariaHidden: 'true' })

addEventListener('message', (event) => {
  if (event.source !== parent || event.data?.type !== 'polyclinic-frame' || !event.ports[0]) return
  panel = event.ports[0]
  panel.onmessage = ({ data }) => {
    // One after the other: a page waits for its styles.
    if (data.type === 'show') shown = shown.then(() => show(data)).catch(console.error)
    if (data.type === 'select') select(data.at, data.isScrolledTo)
  }
  panel.postMessage({ type: 'ready' })
})

/** Puts another state of the page in place of this one. What one looks at stays where it is. */
async function show({ html, names: newNames = {}, scheme = 'light' }) {
  names = newNames
  const next = new DOMParser().parseFromString(html, 'text/html')
  await showHead(next.head, scheme)
  const open = new Set([...document.querySelectorAll('details[open]')].map(nameOf))
  const anchor = findAnchor()
  const before = anchor?.getBoundingClientRect().top ?? 0
  const { scrollX, scrollY } = window
  const root = document.documentElement
  for (const { name } of [...root.attributes]) root.removeAttribute(name)
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value)
  root.style.colorScheme = scheme
  for (const script of next.querySelectorAll('script')) script.remove()
  const isFirst = document.body.childElementCount === 0
  document.body.replaceWith(document.adoptNode(next.body))
  for (const fold of document.querySelectorAll('details')) if (open.has(nameOf(fold))) fold.open = true
  // By keyboard the outline leads to each part; the page is not walked through.
  for (const each of document.querySelectorAll('a, button, input, select, summary, textarea, [tabindex]'))
    each.setAttribute('tabindex', '-1')
  root.append(label)
  label.textContent = ''
  select(selected, isFirst)
  if (isFirst) return
  scrollTo(scrollX, scrollY)
  const same =
    anchor && document.querySelector(`[data-at="${CSS.escape(anchor.getAttribute('data-at') ?? '')}"]`)
  if (same) scrollBy(0, same.getBoundingClientRect().top - before)
}

/** What one looks at: what is selected if it is in view, else the first part whose beginning is. */
function findAnchor() {
  const isInView = (part) => {
    const { top } = part.getBoundingClientRect()
    return top >= 0 && top < innerHeight
  }
  const parts = [...document.querySelectorAll('[data-at]')].filter(isInView)
  return parts.find((part) => part.hasAttribute('data-selected')) ?? parts[0]
}

/** The page's styles as text, in which the colour scheme is chosen instead of the device's. */
async function showHead(head, scheme) {
  document.title = head.querySelector('title')?.textContent ?? ''
  const sheet = await loadSheet(head.querySelector('link[rel="stylesheet"]')?.getAttribute('href'))
  const own = [...head.querySelectorAll('style')].map((each) => each.textContent)
  const css = [sheet, ...own]
    .join('\n')
    .replaceAll(schemeQuery, (_, name) => (name === scheme ? '(width)' : '(width: 0)'))
  const style =
    document.head.querySelector('style') ?? document.head.appendChild(document.createElement('style'))
  if (style.textContent !== css) style.textContent = css
}

const schemeQuery = /\(prefers-color-scheme:\s*(dark|light)\)/g

/** @type {Map<string, Promise<string>>} */
const sheets = new Map()

async function loadSheet(href) {
  if (!href) return ''
  const text = sheets.get(href) ?? fetch(href).then((response) => response.text())
  sheets.set(href, text)
  try {
    return await text
  } catch {
    sheets.delete(href)
    return ''
  }
}

const nameOf = (fold) => fold.id || fold.querySelector('summary')?.textContent || ''

const find = (at) => [...document.querySelectorAll(`[data-at="${CSS.escape(at)}"]`)]

function select(at, isScrolledTo) {
  selected = at
  for (const each of document.querySelectorAll('[data-selected]')) each.removeAttribute('data-selected')
  if (at === null) return
  const found = find(at)
  // Of an item that has no mark of its own, its texts.
  const parts = found.length > 0 ? found : [...document.querySelectorAll(`[data-at^="${CSS.escape(at)}#"]`)]
  for (const each of parts) each.setAttribute('data-selected', '')
  const [first] = parts
  if (!first || !isScrolledTo) return
  for (let fold = first.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  first.scrollIntoView({ block: 'center' })
}

addEventListener(
  'click',
  (event) => {
    const pressed = event.target instanceof Element ? event.target : null
    // A fold opens as on the site.
    if (!pressed?.closest('summary')) event.preventDefault()
    const part = pressed?.closest('[data-at]')
    if (!part) return
    select(part.getAttribute('data-at'), false)
    panel?.postMessage({ type: 'select', at: selected })
  },
  true,
)
addEventListener('submit', (event) => event.preventDefault(), true)

addEventListener('pointerover', ({ target }) => {
  const section = target instanceof Element ? target.closest('section[data-at]') : null
  label.textContent = section ? (names[section.getAttribute('data-at') ?? ''] ?? '') : ''
  const { left = 0, top = 0 } = section?.getBoundingClientRect() ?? {}
  label.style.left = `${Math.max(4, left)}px`
  label.style.top = `${Math.max(4, top - 26)}px`
})

addEventListener('keydown', (event) => {
  const isCommand = event.ctrlKey || event.metaKey
  const key =
    event.key === 'Escape'
      ? 'escape'
      : isCommand && event.key.toLowerCase() === 'z'
        ? event.shiftKey
          ? 'redo'
          : 'undo'
        : null
  if (!key) return
  event.preventDefault()
  panel?.postMessage({ type: 'key', key })
})
