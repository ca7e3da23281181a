import type { Where } from 'payload'

/** Records which fields of stored rows are read, as `collection.field.subfield`, without the positions of lists. */
export type Recorder = {
  read: ReadonlySet<string>
  /** A row whose properties are recorded when they are read. */
  watch: <Row extends object>(row: Row, collection: string) => Row
  /** Records the fields that a query compares. */
  compare: (where: Where, collection: string) => void
}

export function createRecorder(): Recorder {
  const read = new Set<string>()
  return {
    read,
    watch: (row, collection) => watch(row, collection, read),
    compare: (where, collection) => {
      for (const path of comparedFields(where)) read.add(`${collection}.${path}`)
    },
  }
}

/**
 * A copy of an object (`{ ...row }`, zod's loose objects) lists the names and then gets each value once. That alone reads
 * nothing: it would make every field of the object a field that is read.
 */
function watch<T extends object>(value: T, path: string, read: Set<string>): T {
  let copied = new Set<PropertyKey>()
  return new Proxy(value, {
    ownKeys: (target) => {
      const names = Reflect.ownKeys(target)
      copied = new Set(names)
      return names
    },
    get: (target, name, receiver) => {
      const found: unknown = Reflect.get(target, name, receiver)
      const isField = typeof name === 'string' && Object.hasOwn(target, name) && !Array.isArray(target)
      const here = isField ? `${path}.${name}` : path
      // The text in one locale is read from the field's value, which may have come with a copied row.
      if (isField && !copied.delete(name)) read.add(here).add(path)
      return typeof found === 'object' && found !== null ? watch(found, here, read) : found
    },
  })
}

function comparedFields(where: Where): string[] {
  return Object.entries(where).flatMap(([name, condition]) =>
    Array.isArray(condition) ? condition.flatMap(comparedFields) : [name],
  )
}
