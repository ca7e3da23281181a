export type KeyedQueue = { run: <T>(key: string, task: () => Promise<T>) => Promise<T> }

/** Runs tasks of the same key one after another, in the order of their arrival, and those of different keys at the same time. */
export function createKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<unknown>>()
  return {
    run: async (key, task) => {
      const turn = (last.get(key) ?? Promise.resolve()).then(task, task)
      last.set(key, turn)
      try {
        return await turn
      } finally {
        if (last.get(key) === turn) last.delete(key)
      }
    },
  }
}
