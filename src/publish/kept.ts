import { LRUCache } from 'lru-cache'
import { createIngredients, type Ingredients, noteIngredients, recordIngredients } from './ingredients.ts'
import { type Position, position as positionOfProcess } from './position.ts'

type Entry<T> = { value: Promise<T>; ingredients: Ingredients; start: number; isBuilt: boolean }

type Options<T> = {
  /** The largest sum of sizes. */
  capacity: number
  /** In the unit of the capacity. Without it each value counts as 1. */
  sizeOf?: (value: T) => number
  /** Whether a page that uses a value is made of everything that the value was made of. Else the page notes what it used. */
  replays?: boolean
  position?: Position
  now?: () => number
}

export type Kept<T> = {
  /** The value of a key: kept, or built. Concurrent callers share one build. */
  get: (key: string, build: () => Promise<T>) => Promise<T>
}

/**
 * Keeps values that are built from published documents until an entry of the publish log names something that they were
 * made of. Where no log is followed, as in scripts, every call builds anew.
 *
 * A value whose build began before such an entry arrived is not kept.
 */
export function createKept<T>({
  capacity,
  sizeOf = () => 1,
  replays = true,
  position = positionOfProcess,
  now = Date.now,
}: Options<T>): Kept<T> {
  const keysByTag = new Map<string, Set<string>>()
  const untag = (key: string, { ingredients }: Entry<T>) => {
    for (const tag of ingredients.tags) {
      const keys = keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) keysByTag.delete(tag)
    }
  }
  const entries = new LRUCache<string, Entry<T>>({
    maxSize: capacity,
    dispose: (entry, key) => untag(key, entry),
  })
  position.subscribe((arrival) => {
    if (arrival === 'all') entries.clear()
    else for (const tag of arrival) for (const key of keysByTag.get(tag) ?? []) entries.delete(key)
  })

  const isUsable = ({ isBuilt, start, ingredients: { until } }: Entry<T>): boolean =>
    isBuilt ? until > now() : start === position.current()

  const startBuild = (key: string, build: () => Promise<T>): Entry<T> => {
    const ingredients = createIngredients()
    const start = position.current()
    const entry = { value: recordIngredients(ingredients, build), ingredients, start, isBuilt: false }
    if (!position.isFollowing()) return entry
    entries.set(key, entry, { size: 1 })
    entry.value.then(
      (value) => {
        if (entries.peek(key) !== entry) return
        entries.delete(key)
        if (ingredients.isPrivate || position.hasArrivedSince(start, ingredients.tags)) return
        // A value larger than the capacity would not be kept at all; counted as the whole capacity it is kept alone.
        entries.set(key, { ...entry, isBuilt: true }, { size: Math.min(sizeOf(value), capacity) })
        for (const tag of ingredients.tags) keysByTag.set(tag, (keysByTag.get(tag) ?? new Set()).add(key))
      },
      () => entries.peek(key) === entry && entries.delete(key),
    )
    return entry
  }

  return {
    get: async (key, build) => {
      const known = position.isFollowing() ? entries.get(key) : undefined
      const { value, ingredients } = known && isUsable(known) ? known : startBuild(key, build)
      const result = await value
      if (replays) noteIngredients(ingredients)
      return result
    },
  }
}
