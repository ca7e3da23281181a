/**
 * Escapes a text for HTML or XML, in an element or in a double-quoted attribute, with numeric references: XML has few of
 * HTML's named ones.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Truncates a text between words to at most `length` characters and an ellipsis. */
export function truncate(text: string, length = 70): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`
}

/** Decodes percent-encoding; undefined if it is invalid. */
export function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
