import { mkdtemp, readdir, readlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { fileResponse } from './file-response.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'media-'))

const picture = { filename: 'foot.png', mimeType: 'image/png' }
const content = '0123456789'.repeat(100_000)
const request = (headers: Record<string, string> = {}, method = 'GET') =>
  fileResponse(
    picture,
    { method, headers: new Headers(headers) },
    {
      cacheControl: 'public, max-age=60',
      folder,
    },
  )
const required = async (response: Promise<Response | null>) => {
  const found = await response
  if (!found) throw new Error('no response')
  return found
}

beforeAll(() => writeFile(path.join(folder, 'foot.png'), content))

describe('a stored file', () => {
  test('is sent whole, with its length, type and version', async () => {
    const response = await required(request())
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-length': '1000000',
      'content-type': 'image/png',
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
    })
    expect(await response.text()).toBe(content)
  })

  test('is described by HEAD, without a body', async () => {
    const response = await required(request({}, 'HEAD'))
    expect(response.headers.get('content-length')).toBe('1000000')
    expect(await response.text()).toBe('')
  })

  test('is not sent again to a client that has it', async () => {
    const { headers } = await required(request({}, 'HEAD'))
    const etag = String(headers.get('etag'))
    const modified = String(headers.get('last-modified'))
    const conditions: Record<string, string>[] = [
      { 'if-none-match': etag },
      { 'if-none-match': `"other", W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': modified },
      { 'if-none-match': '"other"', 'if-modified-since': modified },
      { 'if-modified-since': new Date(0).toUTCString() },
      { 'if-modified-since': 'yesterday' },
    ]
    const statuses = conditions.map(async (sent) => (await required(request(sent, 'HEAD'))).status)
    expect(await Promise.all(statuses)).toEqual([304, 304, 304, 304, 200, 200, 200])
  })

  test.each([
    ['bytes=0-3', 206, 'bytes 0-3/1000000', '0123'],
    ['bytes=999998-', 206, 'bytes 999998-999999/1000000', '89'],
    ['bytes=-2', 206, 'bytes 999998-999999/1000000', '89'],
    ['bytes=1000000-', 416, 'bytes */1000000', ''],
    ['bytes=0-1,5-6', 200, null, content],
    ['lines=1-2', 200, null, content],
    ['nonsense', 200, null, content],
  ])('answers the range %s with %i', async (range, status, sent, body) => {
    const response = await required(request({ range }))
    expect([response.status, response.headers.get('content-range')]).toEqual([status, sent])
    expect(await response.text()).toBe(body)
  })

  test('is sent whole to a client whose part is of another version', async () => {
    const response = await required(request({ range: 'bytes=0-3', 'if-range': '"other"' }))
    expect([response.status, await response.text()]).toEqual([200, content])
  })

  test('is closed when the client goes away', async () => {
    const responses = await Promise.all(Array.from({ length: 50 }, () => required(request())))
    const readers = responses.map(({ body }) => body?.getReader())
    await Promise.all(readers.map((reader) => reader?.read()))
    expect((await openFiles()).length).toBeGreaterThan(0)
    await Promise.all(readers.map((reader) => reader?.cancel()))
    await vi.waitFor(async () => expect(await openFiles()).toEqual([]))
  })

  test('outside the folder, or missing, is not found', async () => {
    await writeFile(path.join(folder, '../secret.txt'), 'secret')
    for (const filename of ['../secret.txt', 'none.png', '', '.', 'foot.png\0'])
      expect(
        await fileResponse({ filename, mimeType: 'image/png' }, new Request('http://a'), {
          cacheControl: '',
          folder,
        }),
      ).toBeNull()
  })
})

/** The descriptors of this process that are open on the picture. */
async function openFiles(): Promise<string[]> {
  const numbers = await readdir('/proc/self/fd')
  const targets = await Promise.all(numbers.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))
  return targets.filter((target) => target === path.join(folder, 'foot.png'))
}
