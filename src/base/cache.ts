import { LRUCache } from 'lru-cache'

/** A value with the version of its source. It is a promise, so that concurrent callers share one build. */
type Entry<T> = { version: string; value: Promise<T> }

type Options<T> = {
  /** The largest sum of sizes. */
  capacity: number
  /** Milliseconds after which a value is built anew; without it, only when its version changes. */
  lifetime?: number
  /** In the unit of the capacity. Without it each value counts as 1, and the capacity is a number of entries. */
  sizeOf?: (value: T) => number
  now?: () => number
}

export type Cache<T> = {
  /** The value of a key if it was built for this version, else the result of `build`, which is cached. */
  get: (key: string, version: string, build: () => Promise<T>) => Promise<T>
  /** The least recently used first. */
  keys: () => string[]
}

/**
 * A bounded cache of values that are built asynchronously from a versioned source. Holds one value per key and evicts the
 * least recently used first. Concurrent callers share one build; a failed build is not cached.
 */
export function createCache<T>({ capacity, lifetime = 0, sizeOf = () => 1, now }: Options<T>): Cache<T> {
  const entries = new LRUCache<string, Entry<T>>({
    maxSize: capacity,
    ttl: lifetime,
    ttlResolution: 0,
    perf: now && { now },
  })
  return {
    get: (key, version, build) => {
      const known = entries.get(key)
      if (known?.version === version) return known.value
      const entry = { version, value: build() }
      entries.set(key, entry, { size: 1 })
      entry.value.then(
        (value) => {
          if (entries.peek(key) !== entry) return
          // A value larger than the capacity would not be cached at all; counted as the whole capacity it is cached alone.
          // lru-cache records a new size only for a new object.
          const size = Math.min(sizeOf(value), capacity)
          entries.set(key, { ...entry }, { size, noUpdateTTL: true })
        },
        () => entries.peek(key) === entry && entries.delete(key),
      )
      return entry.value
    },
    keys: () => [...entries.rkeys()],
  }
}
