import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WriteLock } from './write-lock.ts'

const tooLate = () => new Error('too late')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('the lock is granted to one holder at a time, in the order of the requests', async () => {
  const lock = new WriteLock()
  const order: string[] = []
  const work = async (name: string) => {
    const release = await lock.acquire(1000, tooLate)
    order.push(`${name} begins`)
    await Promise.resolve()
    order.push(`${name} ends`)
    release()
  }
  await Promise.all([work('a'), work('b'), work('c')])
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('a waiter that times out is rejected and skipped', async () => {
  const lock = new WriteLock()
  const release = await lock.acquire(0, tooLate)
  const timedOut = expect(lock.acquire(1000, () => new Error('waited 1000 ms'))).rejects.toThrow(
    'waited 1000 ms',
  )
  const waiting = lock.acquire(5000, tooLate)
  await vi.advanceTimersByTimeAsync(1000)
  await timedOut
  release()
  await expect(waiting).resolves.toBeTypeOf('function')
})

test('a lock released twice is granted once', async () => {
  const lock = new WriteLock()
  const release = await lock.acquire(0, tooLate)
  const second = lock.acquire(1000, tooLate)
  const third = expect(lock.acquire(1000, tooLate)).rejects.toThrow('too late')
  release()
  release()
  await second
  await vi.advanceTimersByTimeAsync(1000)
  await third
})
