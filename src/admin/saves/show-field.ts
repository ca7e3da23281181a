/** How often and after how many milliseconds a field is looked for while tabs and rows open. */
const attempts = 30
const pause = 120

/**
 * Scrolls to a field, opens the tab and the rows around it, and focuses it. Payload renders a tab when it is opened and a
 * row when it comes into view, so the field is looked for repeatedly.
 */
export async function showField(path: string): Promise<void> {
  // The page editor shows the part of the page that has the field.
  const event = new CustomEvent(showFieldEvent, { detail: path, cancelable: true })
  if (document.dispatchEvent(event)) await findAndFocus(path)
}

/** Says that a field is to be shown. Whoever shows it in another way cancels the event. */
export const showFieldEvent = 'polyclinic:show-field'

/** Shows a field where it is rendered, now or soon. */
export async function findAndFocus(path: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const field = findFieldElement(path)
    // A hidden field has no element: the row around it is the closest that can be shown.
    const element = field ?? findRow(path)
    if (element) {
      openAround(element)
      if (!field) openWithin(element)
      element.scrollIntoView({ block: 'center' })
    } else {
      openTabWithError()
    }
    if (field && field.offsetParent !== null) return focusAndKeep(() => findFieldElement(path))
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Shows a field that a link leads to: its tab is not known, so each is opened until the field is rendered. */
export async function showLinkedField(path: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const tabs = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
    const tab = tabs[attempt % Math.max(1, tabs.length)]
    // The first one too if it is open: Payload would otherwise return to the tab that was open last.
    tab?.click()
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (tab && (findFieldElement(path) ?? findRow(path))) {
      await findAndFocus(path)
      return keepInView(path)
    }
  }
}

/** Rows above a field are rendered when they come into view, and push it down. */
async function keepInView(path: string): Promise<void> {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    findFieldElement(path)?.scrollIntoView({ block: 'center' })
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** The element of a field; null while it is not rendered. A rich text has no id. */
export function findFieldElement(path: string): HTMLElement | null {
  return (
    document.getElementById(`field-${path.replaceAll('.', '__')}`) ??
    document.querySelector<HTMLElement>(`[data-field-path="${path}"]`)
  )
}

/** The row at the path, else the innermost rendered row or list around a field. */
function findRow(path: string): HTMLElement | null {
  const segments = path.split('.')
  for (let length = segments.length; length > 0; length -= 1) {
    const around = segments.slice(0, length)
    const row = document.getElementById(`${around.slice(0, -1).join('-')}-row-${around.at(-1)}`)
    const element = row ?? findFieldElement(around.join('.'))
    if (element) return element
  }
  return null
}

function openAround(element: HTMLElement): void {
  const inner = element.querySelector<HTMLElement>(':scope > .collapsible--collapsed')
  for (let each: Element | null = inner ?? element; each; each = each.parentElement) {
    if (each.classList.contains('collapsible--collapsed'))
      each.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}

/** Opens the groups of a row, in one of which the field is. */
function openWithin(row: HTMLElement): void {
  for (const group of row.querySelectorAll('.collapsible-field__collapsible.collapsible--collapsed'))
    group.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

function openTabWithError(): void {
  const tab = '.tabs-field__tab-button--has-error:not(.tabs-field__tab-button--active)'
  document.querySelector<HTMLElement>(tab)?.click()
}

let lastFocused = 0

/**
 * Focuses what is found, and for a moment again where the focus is lost: to the page editor's frame, whose own focus can come
 * after the click that is answered here, or because the panel replaces the field.
 */
export function focusAndKeep(find: () => HTMLElement | null): void {
  lastFocused += 1
  const turn = lastFocused
  const repeat = (left: number) => {
    if (left === 0 || turn !== lastFocused) return
    const active = document.activeElement
    if (active === document.body || active instanceof HTMLIFrameElement) focus(find())
    setTimeout(() => repeat(left - 1), pause)
  }
  focus(find())
  setTimeout(() => repeat(10), pause)
}

function focus(element: HTMLElement | null): void {
  const input = 'textarea, input, select, [contenteditable="true"], button'
  const target = element?.matches(input) ? element : element?.querySelector<HTMLElement>(input)
  target?.focus({ preventScroll: true })
}
