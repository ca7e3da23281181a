/**
 * A key for a section or item that a clinic adds. No shared section or item can have it: keys generated from headings
 * never contain two consecutive hyphens.
 *
 * @param taken keys already in use; a number is appended until the result is none of them
 */
export function uniqueLocalKey(key: string, taken: ReadonlySet<string>): string {
  const localKey = key.startsWith(prefix) ? key : `${prefix}${key}`
  let n = 1
  while (taken.has(n === 1 ? localKey : `${localKey}-${n}`)) n += 1
  return n === 1 ? localKey : `${localKey}-${n}`
}

const prefix = 'local--'
