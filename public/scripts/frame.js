// @ts-check
// The editor's frame: shows the page that the panel sends, and says which part of it was pressed. Parts have their address in
// `data-at`: section, section#field, section/item#field, or #field for the page's own texts.

/** @type {MessagePort | null} */
let panel = null
/** @type {string | null} */
let selected = null
/** @type {Record<string, string>} */
let names = {}

const marks = new CSSStyleSheet()
marks.replaceSync(`
  html { scroll-behavior: auto !important }
  [data-at] { cursor: pointer }
  section[data-at]:hover { outline: 1px dashed #2f6fde; outline-offset: 4px }
  [data-at]:not(section):hover { background: color-mix(in srgb, #2f6fde 14%, transparent) }
  [data-selected] { outline: 2px solid #2f6fde !important; outline-offset: 4px; scroll-margin: 6rem }
  .frame-name { position: fixed; z-index: 2147483647; pointer-events: none; padding: 2px 8px; border-radius: 4px; max-inline-size: 90vw; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; background: #1c4fae; color: #fff; font: 600 13px/1.5 system-ui, sans-serif }
  .frame-name:empty { display: none }
`)
document.adoptedStyleSheets = [marks]
const label = Object.assign(document.createElement('div'), { className: 'frame-name', ariaHidden: 'true' })

addEventListener('message', (event) => {
  if (event.source !== parent || event.data?.type !== 'polyclinic-frame' || !event.ports[0]) return
  panel = event.ports[0]
  panel.onmessage = ({ data }) => {
    if (data.type === 'show') show(data.html, data.names ?? {})
    if (data.type === 'select') select(data.at, data.isScrolledTo)
  }
  panel.postMessage({ type: 'ready' })
})

/** Puts another state of the page in place of this one. What one looks at stays where it is. */
function show(html, newNames) {
  names = newNames
  const next = new DOMParser().parseFromString(html, 'text/html')
  const open = new Set([...document.querySelectorAll('details[open]')].map(nameOf))
  const anchor = [...document.querySelectorAll('[data-at]')].find(
    (each) => each.getBoundingClientRect().bottom > 0,
  )
  const before = anchor?.getBoundingClientRect().top ?? 0
  const { scrollX, scrollY } = window
  const root = document.documentElement
  for (const { name } of [...root.attributes]) root.removeAttribute(name)
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value)
  showHead(next.head)
  for (const script of next.querySelectorAll('script')) script.remove()
  const isFirst = document.body.childElementCount === 0
  document.body.replaceWith(document.adoptNode(next.body))
  for (const fold of document.querySelectorAll('details')) if (open.has(nameOf(fold))) fold.open = true
  root.append(label)
  label.textContent = ''
  select(selected, isFirst)
  if (isFirst) return
  scrollTo(scrollX, scrollY)
  const same =
    anchor && document.querySelector(`[data-at="${CSS.escape(anchor.getAttribute('data-at') ?? '')}"]`)
  if (same) scrollBy(0, same.getBoundingClientRect().top - before)
}

/** A sheet that is new is loaded before the old one goes, so that the page is never without styles. */
function showHead(head) {
  document.title = head.querySelector('title')?.textContent ?? ''
  const styles = [...head.querySelectorAll('style')].map((each) => each.textContent).join('\n')
  const own =
    document.head.querySelector('style') ?? document.head.appendChild(document.createElement('style'))
  if (own.textContent !== styles) own.textContent = styles
  const sheet = head.querySelector('link[rel="stylesheet"]')
  const present = [...document.head.querySelectorAll('link[rel="stylesheet"]')]
  if (!sheet || present.at(-1)?.getAttribute('href') === sheet.getAttribute('href')) return
  const link = document.head.insertBefore(document.adoptNode(sheet), own)
  link.addEventListener('load', () => {
    for (const old of present) old.remove()
  })
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
