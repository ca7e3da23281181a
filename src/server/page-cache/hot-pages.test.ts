import { setImmediate as turn } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { createPosition } from '#publish/position.ts'
import { createPageCache } from './page-cache.ts'

/** A cache whose renders end when they are told to, with two pages that were asked for. */
async function createCache({ now }: { now?: () => number } = {}) {
  const position = createPosition()
  position.follow(true)
  const begun: string[] = []
  const waiting: (() => void)[] = []
  const cache = createPageCache({
    position,
    render: async ({ path }, { tags }) => {
      begun.push(path)
      tags.add('a')
      await new Promise<void>((resolve) => waiting.push(resolve))
      return { status: 200, headers: { 'content-type': 'image/png' }, body: Buffer.from(path) }
    },
    maxBytes: 1_000_000,
    postpone: setImmediate,
    now,
  })
  const ask = (path: string) => cache.answer({ key: path, host: 'a.example', path })
  const turns = async () => {
    for (let number = 0; number < 10; number++) await turn()
  }
  const finishRender = async () => {
    waiting.shift()?.()
    await turns()
  }
  for (const path of ['/fees', '/team']) {
    const page = ask(path)
    await finishRender()
    await page
  }
  begun.length = 0
  return { position, cache, begun, ask, turns, finishRender }
}

test('dropped pages are rendered ahead one at a time, and none while a visitor waits', async () => {
  const { position, cache, begun, ask, turns, finishRender } = await createCache()
  const visit = ask('/contact')
  position.arrive(['a'])
  await turns()
  expect(begun).toEqual(['/contact'])
  await finishRender()
  await visit
  expect(begun).toEqual(['/contact', '/fees'])
  await finishRender()
  expect(begun).toEqual(['/contact', '/fees', '/team'])
  await finishRender()
  expect(cache.find('/team')).toBeDefined()
})

test('while requests are open, the pages wait for two seconds each; once none is, all are rendered', async () => {
  let now = Date.now()
  const { position, cache, begun, turns, finishRender } = await createCache({ now: () => now })
  const endFirst = cache.beginRequest()
  const endSecond = cache.beginRequest()
  position.arrive(['a'])
  now += 1900
  await turns()
  expect(begun).toEqual([])
  endFirst()
  await turns()
  expect(begun).toEqual([])
  endSecond()
  await turns()
  expect(begun).toEqual(['/fees'])
  await finishRender()
  expect(begun).toEqual(['/fees', '/team'])
})

test('a request that stays open does not hold back the pages that are rendered ahead', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] })
  try {
    const { position, cache, begun, turns, finishRender } = await createCache()
    cache.beginRequest()
    position.arrive(['a'])
    await turns()
    expect(begun).toEqual([])
    vi.advanceTimersByTime(2000)
    await turns()
    await finishRender()
    expect(begun).toEqual(['/fees'])
    vi.advanceTimersByTime(2000)
    await turns()
    expect(begun).toEqual(['/fees', '/team'])
  } finally {
    vi.useRealTimers()
  }
})
