/** Most related documents of a kind that a page names, in its list and in its structured data; readers skip longer lists. */
export const maxRelated = 3

/** A document and the documents that it references, in its editor's order, the most typical first. */
export type DocumentReferences = { id: string; names: readonly string[] }

/**
 * Ranks the documents related to a document in either direction: first those that it references, in its editor's order;
 * then those that reference it, by its position there, since a symptom is more typical of a condition that lists it first
 * than of one that lists it last. Ties keep the given order.
 *
 * @returns at most `maxRelated` ids
 */
export function rankRelated(own: DocumentReferences, documents: readonly DocumentReferences[]): string[] {
  const position = (list: readonly string[], id: string) => {
    const at = list.indexOf(id)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
  return documents
    .map(({ id, names }) => ({ id, named: position(own.names, id), naming: position(names, own.id) }))
    .filter(({ id, named, naming }) => id !== own.id && Math.min(named, naming) < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => compare(a.named, b.named) || compare(a.naming, b.naming))
    .slice(0, maxRelated)
    .map(({ id }) => id)
}

/**
 * Ranks the documents that several documents reference: by the number of references, then by their mean position. For
 * posts and practitioners, which reference muscles and symptoms only through conditions.
 *
 * @returns at most `maxRelated` ids
 */
export function rankByReferences(lists: readonly (readonly string[])[]): string[] {
  const all = [...new Set(lists.flat())]
  return all
    .map((id) => {
      const positions = lists.map((list) => list.indexOf(id)).filter((at) => at >= 0)
      return {
        id,
        count: positions.length,
        position: positions.reduce((sum, at) => sum + at, 0) / positions.length,
      }
    })
    .toSorted((a, b) => b.count - a.count || a.position - b.position)
    .slice(0, maxRelated)
    .map(({ id }) => id)
}

/** Avoids `Infinity - Infinity`, which is NaN. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)
