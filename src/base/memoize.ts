type Cache<Key, Value> = { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown }

/**
 * Memoizes an expensive pure function of one argument. Keeps every result as long as the cache: for the few keys of a
 * list, or with a `WeakMap` until the key itself is released.
 */
export function memoize<Key, Value>(
  make: (key: Key) => Value,
  cache: Cache<Key, { value: Value }> = new Map<Key, { value: Value }>(),
): (key: Key) => Value {
  return (key) => {
    const found = cache.get(key) ?? { value: make(key) }
    cache.set(key, found)
    return found.value
  }
}
