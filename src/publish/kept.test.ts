import { expect, test } from 'vitest'
import { createIngredients, noteTags, noteUntil, recordIngredients } from './ingredients.ts'
import { createKept } from './kept.ts'
import { createPosition } from './position.ts'

function createTestKept({
  isFollowing = true,
  ...options
}: {
  isFollowing?: boolean
  replays?: boolean
} = {}) {
  const position = createPosition()
  position.follow(isFollowing)
  let time = 0
  let built = 0
  const kept = createKept<number>({ capacity: 3, position, now: () => time, ...options })
  return {
    position,
    get: (key = 'a', note = () => noteTags(`tag-${key}`)) =>
      kept.get(key, async () => {
        built += 1
        const number = built
        await Promise.resolve()
        note()
        return number
      }),
    advance: (to: number) => {
      time = to
    },
  }
}

test('a value is built once for all callers, until something that it was made of changes', async () => {
  const { get, position } = createTestKept()
  expect(await Promise.all([get(), get()])).toEqual([1, 1])
  position.arrive(['tag-other'])
  expect(await get()).toBe(1)
  position.arrive(['tag-a'])
  expect(await get()).toBe(2)
  position.arrive('all')
  expect(await get()).toBe(3)
})

test('a value is not kept if something that it was made of changed while it was built', async () => {
  const { get, position } = createTestKept()
  const building = get()
  position.arrive(['tag-a'])
  expect(await building).toBe(1)
  expect(await get()).toBe(2)
  expect(await get()).toBe(2)
})

test('nobody joins a build that began before an arrival', async () => {
  const { get, position } = createTestKept()
  const building = get()
  position.arrive(['tag-a'])
  expect(await get()).toBe(2)
  expect(await building).toBe(1)
  expect(await get()).toBe(2)
})

test('nothing is kept while the log is not followed', async () => {
  const { get } = createTestKept({ isFollowing: false })
  expect([await get(), await get()]).toEqual([1, 2])
})

test('what was kept is not used while the log is not followed, and again afterwards', async () => {
  const { get, position } = createTestKept()
  expect(await get()).toBe(1)
  position.follow(false)
  expect(await get()).toBe(2)
  position.follow(true)
  expect(await get()).toBe(1)
})

test('a value is not kept past the instant at which it changes by itself', async () => {
  const { get, advance } = createTestKept()
  const note = () => noteUntil(100)
  expect(await get('a', note)).toBe(1)
  advance(99)
  expect(await get('a', note)).toBe(1)
  advance(100)
  expect(await get('a', note)).toBe(2)
})

test('a page that uses a kept value is made of what the value was made of', async () => {
  const { get } = createTestKept()
  await get()
  const page = createIngredients()
  await recordIngredients(page, () => get())
  expect([...page.tags]).toEqual(['tag-a'])
})

test('a page notes itself what it uses of values that are not replayed', async () => {
  const { get } = createTestKept({ replays: false })
  const page = createIngredients()
  await recordIngredients(page, () => get())
  expect([...page.tags]).toEqual([])
})

test('a failed build is not kept', async () => {
  const kept = createKept<number>({ capacity: 3, position: followed() })
  await expect(kept.get('a', async () => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
  expect(await kept.get('a', async () => 1)).toBe(1)
})

test('the least recently used value makes room', async () => {
  const { get } = createTestKept()
  for (const key of ['a', 'b', 'a', 'c', 'd']) await get(key)
  expect(await get('a')).toBe(1)
  expect(await get('b')).toBe(5)
})

function followed() {
  const position = createPosition()
  position.follow(true)
  return position
}
