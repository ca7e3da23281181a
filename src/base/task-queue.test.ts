import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createTaskQueue, QueueFullError } from './task-queue.ts'

describe('a task queue', () => {
  test('runs no more tasks at a time than it may, and all of them in the end', async () => {
    const { run } = createTaskQueue({ concurrency: 2, capacity: 10 })
    let [running, most] = [0, 0]
    const task = async (name: number) => {
      most = Math.max(most, ++running)
      await pause(2)
      running -= 1
      return name
    }
    const names = [1, 2, 3, 4, 5, 6]
    expect(await Promise.all(names.map((name) => run(() => task(name))))).toEqual(names)
    expect(most).toBe(2)
  })

  test('refuses a task when as many wait as may', async () => {
    const { run } = createTaskQueue({ concurrency: 1, capacity: 1 })
    const settled = await Promise.allSettled([1, 2, 3].map((name) => run(async () => name)))
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect((settled[2] as PromiseRejectedResult).reason).toBeInstanceOf(QueueFullError)
  })

  test('gives the place of a failed task to the next', async () => {
    const { run } = createTaskQueue({ concurrency: 1, capacity: 1 })
    const failed = run(async () => Promise.reject(new Error('broken')))
    const next = run(async () => 'next')
    await expect(failed).rejects.toThrow('broken')
    expect(await next).toBe('next')
    expect(await run(async () => 'later')).toBe('later')
  })
})
