/** Refused because as many tasks wait already as may. */
export class QueueFullError extends Error {
  override name = 'QueueFullError'
}

export type TaskQueue = { run: <T>(task: () => Promise<T>) => Promise<T> }

/**
 * Runs at most `concurrency` costly tasks at a time, in the order of their arrival. Refuses a task when `capacity` others
 * wait already, so that neither memory nor the time spent waiting grows without bound.
 *
 * @throws QueueFullError from `run`
 */
export function createTaskQueue({
  concurrency,
  capacity,
}: {
  concurrency: number
  capacity: number
}): TaskQueue {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    run: async (task) => {
      if (running < concurrency) running += 1
      else {
        if (waiting.length >= capacity)
          throw new QueueFullError('Too many requests of this kind are waiting.')
        // The task that ends hands its place over, so `running` stays as it is.
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
      try {
        return await task()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else running -= 1
      }
    },
  }
}
