/**
 * The addresses of a document's sections in the editor, in their order: the key of each. Variants share a key: the second of them is
 * addressed as `key~2`. On a page, as in an adaptation, only one of them stands, and is addressed by the key.
 */
export function sectionAddresses(keys: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key}~${count}`
  })
}

/** The address on the page: `key~2/item#field` -> `key/item#field`. */
export const addressOnPage = (at: string): string => at.replace(/^([^/#~]*)~\d+/, '$1')
