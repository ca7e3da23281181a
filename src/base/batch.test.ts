import { expect, test } from 'vitest'
import { createBatch } from './batch.ts'

const createCounted = (most: number) => {
  const queries: (readonly string[])[] = []
  const read = createBatch(async (keys) => {
    queries.push(keys)
    if (keys.includes('broken')) throw new Error('The table is gone.')
    return new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.toUpperCase()]))
  }, most)
  return { read, queries }
}

test('reads of one turn share a query, and a key that is asked for twice is read once', async () => {
  const { read, queries } = createCounted(10)
  expect(await Promise.all(['a', 'b', 'a', 'none'].map(read))).toEqual(['A', 'B', 'A', undefined])
  expect(queries).toEqual([['a', 'b', 'none']])
  expect(await read('a')).toBe('A')
  expect(queries).toHaveLength(2)
})

test('many keys are read in several queries, of which one that fails concerns its own keys only', async () => {
  const { read, queries } = createCounted(2)
  const results = await Promise.allSettled(['a', 'broken', 'c'].map(read))
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
  expect(queries).toEqual([['a', 'broken'], ['c']])
})
