import { expect, test } from 'vitest'
import { createCache } from './cache.ts'

const createTestCache = (now = () => 1) =>
  createCache<number>({ capacity: 10, lifetime: 100, sizeOf: (n) => n, now })

test('a value is built once while its version stays, also for concurrent callers', async () => {
  const cache = createTestCache()
  let built = 0
  const build = async () => ++built
  await Promise.all([cache.get('a', '1', build), cache.get('a', '1', build)])
  expect(built).toBe(1)
  expect(await cache.get('a', '2', build)).toBe(2)
})

test('the capacity is never exceeded; the least recently used is evicted', async () => {
  const cache = createTestCache()
  for (const key of ['a', 'b', 'a', 'c', 'a']) await cache.get(key, '1', async () => 4)
  expect(cache.keys()).toEqual(['c', 'a'])
})

test('a value larger than the capacity is kept alone', async () => {
  const cache = createTestCache()
  for (const [key, size] of Object.entries({ a: 4, b: 40 })) await cache.get(key, '1', async () => size)
  expect(cache.keys()).toEqual(['b'])
  expect(await cache.get('b', '1', async () => 1)).toBe(40)
})

test('without sizes the capacity is a number of entries', async () => {
  const cache = createCache<string>({ capacity: 2 })
  for (const key of ['a', 'b', 'c']) await cache.get(key, '1', async () => 'a value')
  expect(cache.keys()).toEqual(['b', 'c'])
})

test('nothing is kept longer than its lifetime, which begins with its build', async () => {
  let time = 1
  const cache = createTestCache(() => time)
  let finish = (_: number) => {}
  const first = cache.get('a', '1', () => new Promise((resolve) => (finish = resolve)))
  time = 51
  finish(1)
  await first
  time = 100
  expect(await cache.get('a', '1', async () => 2)).toBe(1)
  time = 102
  expect(await cache.get('a', '1', async () => 2)).toBe(2)
})

test('a failed build is tried again', async () => {
  const cache = createTestCache()
  await expect(cache.get('a', '1', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await cache.get('a', '1', async () => 3)).toBe(3)
})
