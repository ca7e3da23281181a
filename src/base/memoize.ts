type Cache<Key, Value> = { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown }

/**
 * `make`, asked once for each key: for what is dear to make and stays as it is. What a key stands for is kept as long as the
 * shelf is; a `WeakMap` lets go of it with its key.
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
