import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { isTransientWrite } from '#base/transient-write.ts'
import { retryTransientWrites, withRetries } from './retries.ts'
import { transientMark } from './transient.ts'

const conflict = () => Object.assign(new Error('WriteConflict'), { code: 112 })
const busy = () =>
  new Response('busy', { status: 503, headers: { [transientMark]: '1', 'retry-after': '1' } })

describe('isTransientWrite', () => {
  test('recognizes a conflict by its code or label', () => {
    const labelled = Object.assign(new Error('x'), {
      hasErrorLabel: (l: string) => l === 'TransientTransactionError',
    })
    expect(isTransientWrite(conflict())).toBe(true)
    expect(isTransientWrite(labelled)).toBe(true)
    expect(isTransientWrite(new Error('saving failed', { cause: conflict() }))).toBe(true)
  })

  test('ignores the message, and does not treat a duplicate key as transient', () => {
    expect(isTransientWrite(new Error('WriteConflict error: this operation conflicted'))).toBe(false)
    expect(isTransientWrite(Object.assign(new Error('E11000 duplicate key'), { code: 11000 }))).toBe(false)
  })
})

describe('retryTransientWrites', () => {
  test('repeats the same request until it succeeds', async () => {
    const seen: string[] = []
    const handler = vi.fn(async (request: Request) => {
      seen.push(`${request.method} ${request.headers.get('cookie')} ${await request.text()}`)
      return seen.length < 3 ? busy() : new Response('saved')
    })
    const response = await retryTransientWrites(handler)(patch('a change'))
    expect(await response.text()).toBe('saved')
    expect(seen).toEqual(Array(3).fill('PATCH token=1 a change'))
  })

  test('saves of one document take turns, those of others do not wait', async () => {
    const saving = new Map<string, number>()
    const atOnce: Record<string, number> = {}
    const handler = async ({ url }: Request) => {
      const count = (saving.get(url) ?? 0) + 1
      saving.set(url, count)
      atOnce[url.slice(-1)] = Math.max(atOnce[url.slice(-1)] ?? 0, count)
      atOnce.all = Math.max(atOnce.all ?? 0, saving.size)
      await pause(1)
      saving.set(url, count - 1)
      return new Response('saved')
    }
    const save = retryTransientWrites(handler)
    await Promise.all(['1', '2', '1', '2', '1'].map((id) => save(patch('a change', undefined, id))))
    expect(atOnce).toEqual({ 1: 1, 2: 1, all: 2 })
  })

  test('gives up after the last attempt and removes the internal header', async () => {
    const handler = vi.fn(async () => busy())
    const response = await retryTransientWrites(handler, { tries: 2 })(patch('a change'))
    expect(handler).toHaveBeenCalledTimes(2)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
    expect(response.headers.has(transientMark)).toBe(false)
  })

  test('does not retry other responses, including other errors', async () => {
    const handler = vi.fn(async () => new Response('no', { status: 500 }))
    expect((await retryTransientWrites(handler)(patch('a change'))).status).toBe(500)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test('attempts a request once if its body is too large to buffer or has no Content-Length', async () => {
    for (const length of [String(33 * 1024 * 1024), '']) {
      const handler = vi.fn(async () => busy())
      expect((await retryTransientWrites(handler)(patch('a change', length))).status).toBe(503)
      expect(handler).toHaveBeenCalledTimes(1)
    }
  })
})

describe('withRetries', () => {
  test('retries a write after a conflict and returns its result', async () => {
    const write = vi.fn().mockRejectedValueOnce(conflict()).mockResolvedValue('saved')
    expect(await withRetries(write)).toBe('saved')
  })

  test('rethrows any other error at once, and the conflict after the last attempt', async () => {
    const duplicate = vi.fn().mockRejectedValue(new Error('duplicate'))
    const alwaysConflicting = vi.fn().mockRejectedValue(conflict())
    await expect(withRetries(duplicate)).rejects.toThrow('duplicate')
    await expect(withRetries(alwaysConflicting, { tries: 3 })).rejects.toThrow('WriteConflict')
    expect([duplicate.mock.calls.length, alwaysConflicting.mock.calls.length]).toEqual([1, 3])
  })
})

function patch(body: string, length = String(body.length), id = '1'): Request {
  const headers = new Headers({ cookie: 'token=1' })
  if (length) headers.set('content-length', length)
  return new Request(`http://localhost/api/notes/${id}`, { method: 'PATCH', body, headers })
}
