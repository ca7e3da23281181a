import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WriteQueue } from './write-queue.ts'

const never = () => new Error('too late')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('turns are handed out one at a time, in the order asked for', async () => {
  const queue = new WriteQueue()
  const order: string[] = []
  const work = async (name: string) => {
    const giveBack = await queue.take(1000, never)
    order.push(`${name} begins`)
    await Promise.resolve()
    order.push(`${name} ends`)
    giveBack()
  }
  await Promise.all([work('a'), work('b'), work('c')])
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('whoever waits too long is refused and skipped', async () => {
  const queue = new WriteQueue()
  const giveBack = await queue.take(0, never)
  const refused = expect(queue.take(1000, () => new Error('waited 1000 ms'))).rejects.toThrow(
    'waited 1000 ms',
  )
  const patient = queue.take(5000, never)
  await vi.advanceTimersByTimeAsync(1000)
  await refused
  giveBack()
  await expect(patient).resolves.toBeTypeOf('function')
})

test('a turn given back twice is handed on once', async () => {
  const queue = new WriteQueue()
  const giveBack = await queue.take(0, never)
  const second = queue.take(1000, never)
  const third = expect(queue.take(1000, never)).rejects.toThrow('too late')
  giveBack()
  giveBack()
  await second
  await vi.advanceTimersByTimeAsync(1000)
  await third
})
