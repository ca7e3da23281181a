/** Something made at a cost, kept while what it was made of stays the same. */
type Entry<T> = { stamp: string; since: number; made: Promise<T> }

/** `size` in whatever unit the shelf's room is. `lifetime` in milliseconds. */
type Options<T> = { capacity: number; lifetime: number; sizeOf: (made: T) => number; now?: () => number }

/**
 * A bounded memory: of each name one thing is kept, as long as its stamp is the one given. Who asks while it is being made
 * waits for the same. What was not asked for the longest goes first when the room is used up.
 */
export function createCache<T>({ capacity, lifetime, sizeOf, now = Date.now }: Options<T>) {
  const entries = new Map<string, Entry<T>>()
  const sizes = new Map<string, number>()
  const remove = (name: string) => {
    entries.delete(name)
    sizes.delete(name)
  }
  const evict = (newest: string) => {
    let used = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    for (const name of [...entries.keys()]) {
      if (used <= capacity) return
      if (name === newest) continue
      used -= sizes.get(name) ?? 0
      remove(name)
    }
  }
  return {
    get: (name: string, stamp: string, make: () => Promise<T>): Promise<T> => {
      const known = entries.get(name)
      const isGood = known && known.stamp === stamp && now() - known.since < lifetime
      const kept = isGood ? known : { stamp, since: now(), made: make() }
      entries.delete(name)
      entries.set(name, kept)
      if (isGood) return kept.made
      kept.made.then(
        (made) => {
          if (entries.get(name) !== kept) return
          sizes.set(name, sizeOf(made))
          evict(name)
        },
        () => entries.get(name) === kept && remove(name),
      )
      return kept.made
    },
    names: (): string[] => [...entries.keys()],
  }
}
