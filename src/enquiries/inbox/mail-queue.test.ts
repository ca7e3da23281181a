import { expect, test } from 'vitest'
import { retryDelay } from './mail-queue.ts'

test('a mail is retried after 1, 2, 4 … minutes, then every six hours without limit', () => {
  const minutes = [1, 2, 3, 9, 10, 1000].map((tries) => retryDelay(tries) / 60_000)
  expect(minutes).toEqual([1, 2, 4, 256, 360, 360])
})
