/** All text that a patient reads in a resolved structure, joined. Keys, ids and kinds are left out. */
export function readableText(value: unknown): string {
  if (Array.isArray(value)) return value.map(readableText).filter(Boolean).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  const { text, ...rest } = value as { text?: unknown }
  return [typeof text === 'string' ? text : readableText(text), ...Object.values(rest).map(readableText)]
    .filter(Boolean)
    .join(' ')
}
