import type { Payload, PayloadRequest } from 'payload'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { healthEndpoint } from './health.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function server() {
  const count = vi.fn(async () => ({ totalDocs: 0 }))
  // Casts, because the endpoint uses only these parts.
  const payload = { count, logger: { error: () => {} } } as unknown as Payload
  const ask = async () => (await healthEndpoint.handler({ payload } as PayloadRequest)).status
  return { count, ask }
}

test('the database is read once a second, however often its health is asked', async () => {
  const { count, ask } = server()
  expect(await Promise.all(Array.from({ length: 50 }, ask))).toEqual(Array(50).fill(200))
  vi.advanceTimersByTime(999)
  await ask()
  expect(count).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1)
  await ask()
  expect(count).toHaveBeenCalledTimes(2)
})

test('a database that does not answer is 503, and 200 again when it does', async () => {
  const { count, ask } = server()
  count.mockRejectedValueOnce(new Error('gone'))
  expect(await ask()).toBe(503)
  vi.advanceTimersByTime(1000)
  expect(await ask()).toBe(200)
})
