/** A list as long as this is still read. */
export const maxRelated = 8

/** A document and those that it names, in its editor's order: the most telling first. */
export type Naming = { id: string; names: readonly string[] }

/**
 * The neighbours of a document, both ways. First those that it names, in its own order, which an editor chose; then those
 * that name it, where it stands highest first: a condition whose first symptom this is, is more typical of it
 * than one that has it last. Equals stay in the order given.
 */
export function rankRelated(own: Naming, others: readonly Naming[]): string[] {
  const place = (list: readonly string[], id: string) => {
    const at = list.indexOf(id)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
  return others
    .map(({ id, names }) => ({ id, named: place(own.names, id), naming: place(names, own.id) }))
    .filter(({ id, named, naming }) => id !== own.id && Math.min(named, naming) < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => compare(a.named, b.named) || compare(a.naming, b.naming))
    .slice(0, maxRelated)
    .map(({ id }) => id)
}

/**
 * What several documents lead on to: first what most of them name, of those what they name first. For posts and people,
 * who name conditions, and reach muscles and symptoms through them.
 */
export function rankThrough(lists: readonly (readonly string[])[]): string[] {
  const all = [...new Set(lists.flat())]
  return all
    .map((id) => {
      const places = lists.map((list) => list.indexOf(id)).filter((at) => at >= 0)
      return { id, count: places.length, place: places.reduce((sum, at) => sum + at, 0) / places.length }
    })
    .toSorted((a, b) => b.count - a.count || a.place - b.place)
    .slice(0, maxRelated)
    .map(({ id }) => id)
}

/** `Infinity - Infinity` is no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)
