/**
 * Escapes a text for HTML or XML, in an element or in a double-quoted attribute. By numeric references, since XML knows few
 * of HTML's names.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** The beginning of a text, cut between words and marked as cut where it is longer than `length` characters. */
export function truncate(text: string, length = 70): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`
}
