/** All that is to be read in a resolved structure, as one text. Keys, ids and kinds are not among it. */
export function readableText(value: unknown): string {
  if (Array.isArray(value)) return value.map(readableText).filter(Boolean).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  const { text, ...rest } = value as { text?: unknown }
  return [typeof text === 'string' ? text : readableText(text), ...Object.values(rest).map(readableText)]
    .filter(Boolean)
    .join(' ')
}
