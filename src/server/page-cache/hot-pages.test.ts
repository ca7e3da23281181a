import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createPosition } from '#publish/position.ts'
import { createPageCache } from './page-cache.ts'

test('dropped pages are rendered ahead one at a time, and none while a visitor waits', async () => {
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
