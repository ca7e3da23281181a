/** Something made at a cost, kept while what it was made of stays the same. */
type Kept<T> = { stamp: string; since: number; made: Promise<T> }

/** `size` in whatever unit the shelf's room is. `lifetime` in milliseconds. */
type Options<T> = { room: number; lifetime: number; sizeOf: (made: T) => number; now?: () => number }

/**
 * A bounded memory: of each name one thing is kept, as long as its stamp is the one given. Who asks while it is being made
 * waits for the same. What was not asked for the longest goes first when the room is used up.
 */
export function makeShelf<T>({ room, lifetime, sizeOf, now = Date.now }: Options<T>) {
  const shelf = new Map<string, Kept<T>>()
  const sizes = new Map<string, number>()
  const forget = (name: string) => {
    shelf.delete(name)
    sizes.delete(name)
  }
  const makeRoom = (newest: string) => {
    let used = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    for (const name of [...shelf.keys()]) {
      if (used <= room) return
      if (name === newest) continue
      used -= sizes.get(name) ?? 0
      forget(name)
    }
  }
  return {
    get: (name: string, stamp: string, make: () => Promise<T>): Promise<T> => {
      const known = shelf.get(name)
      const isGood = known && known.stamp === stamp && now() - known.since < lifetime
      const kept = isGood ? known : { stamp, since: now(), made: make() }
      shelf.delete(name)
      shelf.set(name, kept)
      if (isGood) return kept.made
      kept.made.then(
        (made) => {
          if (shelf.get(name) !== kept) return
          sizes.set(name, sizeOf(made))
          makeRoom(name)
        },
        () => shelf.get(name) === kept && forget(name),
      )
      return kept.made
    },
    names: (): string[] => [...shelf.keys()],
  }
}
