/**
 * A read of one key that shares one query with the reads of other keys that are asked for in the same turn of the event loop.
 *
 * @param readMany reads the values of some keys; a key that it leaves out has none
 * @param most keys of one query, so that none takes long; further ones wait for a query of their own
 */
export function createBatch<Value>(
  readMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  most: number,
): (key: string) => Promise<Value | undefined> {
  let waiting = new Map<string, PromiseWithResolvers<Value | undefined>>()
  const readAll = async (asked: typeof waiting) => {
    const keys = [...asked.keys()]
    for (let start = 0; start < keys.length; start += most) {
      const part = keys.slice(start, start + most)
      try {
        const values = await readMany(part)
        for (const key of part) asked.get(key)?.resolve(values.get(key))
      } catch (error) {
        for (const key of part) asked.get(key)?.reject(error)
      }
    }
  }
  return (key) => {
    if (waiting.size === 0)
      setImmediate(() => {
        const asked = waiting
        waiting = new Map()
        readAll(asked)
      })
    const known = waiting.get(key) ?? Promise.withResolvers<Value | undefined>()
    waiting.set(key, known)
    return known.promise
  }
}
