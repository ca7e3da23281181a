import { expect, test } from 'vitest'
import { createCache } from './cache.ts'

const createTestCache = (now = () => 0) =>
  createCache<number>({ capacity: 10, lifetime: 100, sizeOf: (n) => n, now })

test('a thing is made once while its stamp stays, also for those who ask at the same time', async () => {
  const shelf = createTestCache()
  let made = 0
  const make = async () => ++made
  await Promise.all([shelf.get('a', '1', make), shelf.get('a', '1', make)])
  expect(made).toBe(1)
  expect(await shelf.get('a', '2', make)).toBe(2)
})

test('the room is never exceeded; what was not asked for the longest goes', async () => {
  const shelf = createTestCache()
  for (const name of ['a', 'b', 'a', 'c', 'a']) await shelf.get(name, '1', async () => 4)
  expect(shelf.names()).toEqual(['c', 'a'])
})

test('nothing is kept for ever', async () => {
  let time = 0
  const shelf = createTestCache(() => time)
  await shelf.get('a', '1', async () => 1)
  time = 100
  expect(await shelf.get('a', '1', async () => 2)).toBe(2)
})

test('what could not be made is tried again', async () => {
  const shelf = createTestCache()
  await expect(shelf.get('a', '1', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await shelf.get('a', '1', async () => 3)).toBe(3)
})
