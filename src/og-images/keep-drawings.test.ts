import { expect, test, vi } from 'vitest'
import { keepDrawings } from './keep-drawings.ts'

test('an image is drawn once, however often and however many ask for it at once', async () => {
  const keep = keepDrawings()
  const draw = vi.fn(async () => Buffer.from('picture'))
  await Promise.all(Array.from({ length: 50 }, () => keep({ title: 'Heel pain' }, draw)))
  const again = await keep({ title: 'Heel pain' }, draw)
  expect(draw).toHaveBeenCalledTimes(1)
  expect(again.picture.toString()).toBe('picture')
  await keep({ title: 'Knee pain' }, draw)
  expect(draw).toHaveBeenCalledTimes(2)
})

test('images are drawn two at a time, and too many that wait are refused', async () => {
  const keep = keepDrawings()
  let running = 0
  let most = 0
  const draw = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 1))
    running -= 1
    return Buffer.from('picture')
  }
  const asked = await Promise.allSettled(Array.from({ length: 60 }, (_, page) => keep({ page }, draw)))
  expect(most).toBe(2)
  expect(asked.filter(({ status }) => status === 'rejected')).toHaveLength(8)
  // What was refused is not remembered.
  expect((await keep({ page: 59 }, draw)).picture.toString()).toBe('picture')
})

test('the same picture has the same version, another picture another', async () => {
  const keep = keepDrawings()
  const etags = ['a', 'a', 'b'].map(
    async (text, index) => (await keep(index, async () => Buffer.from(text))).etag,
  )
  const [first, second, third] = await Promise.all(etags)
  expect(first).toBe(second)
  expect(first).not.toBe(third)
})
