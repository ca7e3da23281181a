import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressBest, createPage, encodePage, pageSize } from './page.ts'

const address = { key: 'a.example/', host: 'a.example', path: '/' }
const html = Buffer.from('<p>Load the tendon.</p>'.repeat(100))

function make(body: Buffer, type: string, headers = {}) {
  const rendered = { status: 200, headers: { 'content-type': type, ...headers }, body }
  return createPage(rendered, { address, tags: ['a'], until: Infinity, endsAt: Infinity })
}

const headOf = ({ head }: { head: string[] }) =>
  Object.fromEntries(head.flatMap((name, index) => (index % 2 === 0 ? [[name, head[index + 1]]] : [])))

test('a page is the same in every encoding', async () => {
  const page = await make(html, 'text/html')
  expect(brotliDecompressSync((await encodePage(page, 'br')).body)).toEqual(html)
  expect(gunzipSync((await encodePage(page, 'gzip')).body)).toEqual(html)
  expect((await encodePage(page, 'identity')).body).toEqual(html)
})

test('each encoding has its own ETag, length and Vary', async () => {
  const page = await make(html, 'text/html')
  const heads = await Promise.all((['br', 'gzip', 'identity'] as const).map((each) => encodePage(page, each)))
  expect(new Set(heads.map(({ etag }) => etag)).size).toBe(3)
  for (const variant of heads)
    expect(headOf(variant)).toMatchObject({
      'Content-Length': String(variant.body.length),
      ETag: variant.etag,
      Vary: 'Accept-Encoding',
    })
  expect(heads.map((variant) => headOf(variant)['Content-Encoding'])).toEqual(['br', 'gzip', undefined])
})

test('the best compression is smaller, and has another ETag with the same hash', async () => {
  const page = await make(Buffer.from(JSON.stringify(process.versions).repeat(20)), 'text/html')
  const first = await encodePage(page, 'br')
  await compressBest(page)
  const best = await encodePage(page, 'br')
  expect(best.body.length).toBeLessThanOrEqual(first.body.length)
  expect(best.etag).not.toBe(first.etag)
  expect([first, best].every(({ etag }) => etag.startsWith(`"${page.hash}-`))).toBe(true)
})

test('a picture is sent as it is', async () => {
  const page = await make(html, 'image/png')
  const variant = await encodePage(page, 'br')
  expect(variant.body).toEqual(html)
  expect(headOf(variant)).not.toHaveProperty('Vary')
})

test('other content, another status or another header make another hash', async () => {
  const hashes = await Promise.all([
    make(html, 'text/html'),
    make(html.subarray(1), 'text/html'),
    make(html, 'text/html', { 'content-security-policy': "default-src 'none'" }),
  ])
  expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(3)
})

test('what is derived counts as memory', async () => {
  const page = await make(html, 'text/html')
  const before = pageSize(page)
  const { body } = await encodePage(page, 'identity')
  expect(pageSize(page) - before).toBeGreaterThanOrEqual(body.length)
})

test('a page holds no more memory than its bytes', async () => {
  for (const page of [await make(html, 'text/html'), await make(html.subarray(0, 100), 'text/html')]) {
    await compressBest(page)
    for (const encoding of ['br', 'gzip', 'identity'] as const) {
      const { body } = await encodePage(page, encoding)
      expect(body.buffer.byteLength).toBe(body.length)
    }
  }
})
