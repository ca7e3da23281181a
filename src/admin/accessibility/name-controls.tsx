'use client'

import { type ReactNode, useEffect } from 'react'
import './name-controls.css'

/**
 * Names what Payload's forms leave without a name for screen readers: the handles and menus of rows, the buttons and the field
 * of a rich text, the inputs of selects. It renders them itself and takes no names for them.
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
    observer.observe(document.body, { childList: true, subtree: true })
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
]

function nameAll(): void {
  for (const [selector, nameOf] of names) {
    for (const control of document.querySelectorAll(`${selector}:not([aria-label], [aria-labelledby])`)) {
      const name = nameOf(control)
      if (name) control.setAttribute('aria-label', name)
    }
  }
  // Hidden from screen readers, and reached with the select itself.
  for (const indicator of document.querySelectorAll(
    '.react-select [aria-hidden="true"]:is(button, [tabindex="0"])',
  ))
    indicator.setAttribute('tabindex', '-1')
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
