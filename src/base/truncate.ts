/** The beginning of a text, cut between words and marked as cut where it is longer than `length` characters. */
export function truncate(text: string, length = 70): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`
}
