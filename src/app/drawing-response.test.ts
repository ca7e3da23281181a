import { expect, test, vi } from 'vitest'
import { drawingResponse } from './drawing-response.ts'

const request = (etag?: string): Request =>
  new Request('http://localhost/share/home.png', { headers: etag ? { 'if-none-match': etag } : {} })

test('an image has a version, and a client that has this version is not sent it again', async () => {
  const draw = vi.fn(async () => Buffer.from('picture'))
  const first = await drawingResponse(request(), ['first'], draw)
  const etag = first.headers.get('etag') ?? ''
  expect([first.status, first.headers.get('content-type'), await first.text()]).toEqual([
    200,
    'image/png',
    'picture',
  ])
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await drawingResponse(request(known), ['first'], draw)
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
  }
  expect((await drawingResponse(request('"other"'), ['first'], draw)).status).toBe(200)
  expect(draw).toHaveBeenCalledTimes(1)
})

test('while too many images wait to be drawn, another is refused for the moment, and one that was drawn is not', async () => {
  const drawn = ['drawn']
  await drawingResponse(request(), drawn, async () => Buffer.from('picture'))
  const { promise, resolve } = Promise.withResolvers<Buffer>()
  const waiting = Array.from({ length: 52 }, (_, page) => drawingResponse(request(), [page], () => promise))
  const refused = await drawingResponse(request(), ['one more'], () => promise)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect((await drawingResponse(request(), drawn, () => promise)).status).toBe(200)
  resolve(Buffer.from('picture'))
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(waiting.map(() => 200))
})

test('a fault of drawing is a fault, and drawn again the next time', async () => {
  const broken = drawingResponse(request(), ['broken'], () => Promise.reject(new Error('No font')))
  await expect(broken).rejects.toThrow('No font')
  const again = await drawingResponse(request(), ['broken'], async () => Buffer.from('picture'))
  expect(again.status).toBe(200)
})
