'use client'

import { type ReactNode, useEffect } from 'react'
import './name-controls.css'

/**
 * Names what Payload's views leave without a name for screen readers: in forms the handles and menus of rows, the buttons
 * and the field of a rich text, the inputs of selects and dates, the buttons beside a file, the menus of a document; in
 * lists the boxes that select rows and the arrows between pages; the button that closes the navigation, and the way home.
 * Payload renders these itself and takes no names for them. Where its roles are wrong, they are put right as well.
 */
export function NameControls({ children }: { children: ReactNode }) {
  useEffect(() => {
    let isWaiting = false
    const observer = new MutationObserver(() => {
      if (isWaiting) return
      isWaiting = true
      requestAnimationFrame(() => {
        isWaiting = false
        nameAll()
      })
    })
    nameAll()
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [])
  return children
}

const names: [selector: string, nameOf: (control: Element) => string | undefined][] = [
  ['.collapsible__drag', () => 'Drag to move'],
  ['.array-actions__button', () => 'Actions of this row'],
  ['.clipboard-action__popup .popup-button', () => 'Copy and paste rows'],
  ['.toolbar-popup__button', formatOf],
  ['.ContentEditable__root', labelOf],
  ['.react-select input', labelOf],
  ['.react-datepicker__input-container input', labelOf],
  ['.date-time-picker__clear-button', () => 'Remove the date'],
  ['.upload-relationship-details__edit', () => 'Edit the file'],
  [':is(.upload-relationship-details__remove, .file-details__remove)', () => 'Remove the file'],
  ['.copy-to-clipboard', () => 'Copy the address'],
  ['.popup-button:has(.doc-controls__dots)', () => 'More actions'],
  ['.form-submit .popup-button', () => 'More ways to publish'],
  ['.select-all__checkbox input', () => 'Select all rows of this page'],
  ['.select-row__checkbox input', (box) => `Select ${titleOfRow(box) ?? 'this row'}`],
  // Who it is, which the eye reads when it is pointed at.
  ['.locked', (lock) => lock.querySelector('.locked__tooltip')?.textContent ?? undefined],
  ['.clickable-arrow--left', () => 'Previous page'],
  ['.clickable-arrow--right', () => 'Next page'],
  ['.nav__mobile-close', () => 'Close the navigation'],
  ['a.step-nav__home', () => 'Home'],
]

/** What has its name from here. The same row of a list may show another document later. */
const named = new WeakSet<Element>()

function nameAll(): void {
  // Payload labels a box with its field's name, as if that were an element's id, and shows it when pointed at.
  for (const box of document.querySelectorAll('.checkbox-input input[title]')) {
    box.removeAttribute('title')
    box.removeAttribute('aria-labelledby')
  }
  for (const [selector, nameOf] of names) {
    for (const control of document.querySelectorAll(`:is(${selector}):not([aria-labelledby])`)) {
      const given = control.getAttribute('aria-label')
      if (given && !named.has(control)) continue
      const name = nameOf(control)
      if (!name || name === given) continue
      named.add(control)
      control.setAttribute('aria-label', name)
    }
  }
  // Payload puts links and dividers into the list of a document's tabs, and leaves the number of versions out of a tab's name.
  for (const list of document.querySelectorAll('.doc-tabs__tabs')) list.setAttribute('role', 'none')
  for (const tab of document.querySelectorAll('.doc-tab[aria-label]')) tab.removeAttribute('aria-label')
  // On a phone a document's state is scrolled sideways, by keyboard too.
  for (const state of document.querySelectorAll('.doc-controls__content')) {
    if (state.scrollWidth > state.clientWidth) state.setAttribute('tabindex', '0')
    else state.removeAttribute('tabindex')
  }
  // Nothing is done with a chosen value as a whole unless it can be dragged; the button that removes it is inside.
  for (const value of document.querySelectorAll('.rs__multi-value[role="button"][aria-disabled="true"]'))
    for (const attribute of ['role', 'tabindex', 'aria-roledescription', 'aria-describedby', 'aria-disabled'])
      value.removeAttribute(attribute)
  // Hidden from screen readers, and reached with the select itself.
  for (const indicator of document.querySelectorAll(
    '.react-select [aria-hidden="true"]:is(button, [tabindex="0"])',
  ))
    indicator.setAttribute('tabindex', '-1')
}

/** What the row of a list is called: the words of its link, or of its first cell that has any. */
function titleOfRow(box: Element): string | undefined {
  const row = box.closest('tr, li')
  const cells = [row?.querySelector('a'), ...(row?.querySelectorAll('td') ?? [])]
  return cells.map((cell) => cell?.textContent?.trim()).find(Boolean)
}

/** `toolbar-popup__button-bold` -> `bold` */
function formatOf({ classList, textContent }: Element): string | undefined {
  if (textContent?.trim()) return undefined
  const name = [...classList].find((each) => each.startsWith('toolbar-popup__button-'))
  return name
    ?.slice('toolbar-popup__button-'.length)
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
}

/** The label of the field that the control is part of. */
function labelOf(control: Element): string | undefined {
  const label = control.closest('.field-type')?.querySelector('.field-label')
  // Without the sign of a required field and the name of its language, which stand in elements of their own.
  const words = [...(label?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
  return (
    words
      .map(({ textContent }) => textContent)
      .join('')
      .trim() || undefined
  )
}
