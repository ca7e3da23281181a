import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import v8 from 'node:v8'
import vm from 'node:vm'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signPreviewPass } from '#base/preview-pass.ts'
import { notePrivate, noteTags } from '#publish/ingredients.ts'
import { registerSitePaths } from '#publish/site-paths.ts'
import { startCachedServer, stopServers } from '../test-servers.ts'
import { pageKey } from './address.ts'

/*
 * Clinics whose pages each hold a word of their own, and drafts with another. Whatever is sent, no response may hold the word of
 * another host than the one that was asked for, nor that of a draft without a pass, and the server stays as it was.
 */

const hosts = ['a.example', 'b.example', 'c.example']
const wordOf = (host: string) => `word-of-${host.slice(0, 1)}-only`
const draft = 'word-of-drafts-only'

/** More in `npm run check:server`. */
const requests = Number(process.env.HOSTILE_REQUESTS || 20_000)
const batch = 1000
/** Connections of the server that may be left. */
const connections = 200
/** Bytes that may be in use after the last request beyond those after the first batches: room for what is bounded, such as the cache. */
const growth = 40_000_000

beforeEach(() =>
  registerSitePaths(async (_, path) => ({
    exists: !path.includes('missing'),
    locale: 'en-US',
    queryNames: ['p'],
  })),
)
afterEach(stopServers)

async function startClinics() {
  /** Of everything that was rendered for all visitors. */
  const keys = new Set<string>()
  const started = await startCachedServer((request, response) => {
    const host = request.headers.host?.split(':')[0] ?? ''
    if (!hosts.includes(host)) return void response.writeHead(421).end()
    noteTags(`clinic:${host}`)
    // Next checks a pass anew, wherever it arrives.
    const isDraft = request.headers.cookie?.includes(pass)
    if (isDraft) notePrivate()
    else keys.add(pageKey(host, request.url ?? ''))
    response.setHeader('content-type', 'text/html')
    const status = request.url?.includes('broken') ? 500 : request.url?.includes('missing') ? 404 : 200
    response.writeHead(status).end(`<p>${wordOf(host)} ${isDraft ? draft : ''}</p>${' '.repeat(600)}`)
  })
  return { ...started, keys }
}

const pass = signPreviewPass({
  user: 'u',
  session: 's',
  password: 'p',
  clinic: 'c',
  until: Date.now() + 600_000,
})

const path = fc.oneof(
  fc.constantFrom(
    '/',
    '/fees',
    '/missing',
    '/broken',
    '/hi/fees',
    '/search?q=heel',
    '/?p=1',
    '/404 a.example/',
    '/%ff',
    '//b.example/',
    '/fees/..%2f..%2fb.example',
    '/%2e%2e/b.example',
    '/fees%00',
    '/fees;host=b.example',
    `/${'a'.repeat(9000)}`,
    `/?${'p=1&'.repeat(500)}`,
    '/?p=1&p=2&q=3',
    '/sites/b.example/en-US/fees',
  ),
  fc.constantFrom(
    '/fees#404',
    '/a/../fees',
    '/%66ees',
    'http://b.example/fees',
    '*',
    'b.example:80',
    'https://c.example:443/?p=1',
    '/\\b.example',
    '/fees?preview=1',
    '/scripts/../fees',
  ),
  fc.webPath(),
  fc.string().map((text) => `/${text.replace(/[\s\0]/g, '')}`),
)
const header = fc.oneof(
  fc.constantFrom(
    'X-Forwarded-Host: b.example',
    'X-Site-Outcome: 404',
    'X-Site-Request: 1',
    'X-Original-URL: /fees',
    'Range: bytes=0-5',
    'If-None-Match: *',
    'Connection: host',
    'Connection: close',
    'Content-Length: 3',
    'Transfer-Encoding: chunked',
    'Upgrade: h2c',
    'Expect: 100-continue',
    'Cookie: preview=forged',
    'Cookie: preview=forged.forged; payload-token=x',
    'Cookie: preview=; preview=forged; PREVIEW=1',
    `Cookie: a=${'b'.repeat(3000)}`,
    'Authorization: Bearer preview',
    'Forwarded: host=b.example;proto=https',
    'X-Forwarded-Proto: https, http',
    'X-HTTP-Method-Override: DELETE',
    'If-Match: "x"',
    'If-Range: "x"',
    'Range: bytes=5-2, 0-1',
    'Cache-Control: only-if-cached',
    'Cache-Control: no-store',
    'RSC: 1',
    'Accept: image/png',
    'Host: b.example',
  ),
  fc
    .constantFrom('gzip', 'br', 'identity;q=0', '*;q=0', 'gzip;q=0.5, br;q=0.1', ',,;q=', 'br, '.repeat(900))
    .map((each) => `Accept-Encoding: ${each}`),
  fc.string().map((text) => `X-Any: ${text.replace(/[^\x20-\x7e]/g, '')}`),
  fc.string().map((text) => `Accept-Encoding: ${text.replace(/[^\x20-\x7e]/g, '')}`),
  fc.string().map((text) => `Cookie: preview=${text.replace(/[^\x21-\x7e]/g, '')}`),
)
const anyVisit = fc.record({
  method: fc.constantFrom(
    'GET',
    'GET',
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'TRACE',
    'OPTIONS',
    'CONNECT',
    'get',
    'BREW',
  ),
  path,
  host: fc.constantFrom(
    ...hosts,
    'A.EXAMPLE',
    'a.example:80',
    'a.example.',
    'other.example',
    '',
    'a.example@b.example',
    'a.example, b.example',
    'a.example/b.example',
    'ａ.example',
    '[::1]',
  ),
  headers: fc.array(header, { maxLength: 3 }),
  isPreview: fc.constantFrom(false, false, false, true),
})

/** One of a page that is probably kept: most others are refused before the cache is asked. */
const visitOfKept = fc.record({
  method: fc.constantFrom('GET', 'HEAD'),
  path: fc.constantFrom('/', '/fees', '/hi/fees', '/broken'),
  host: fc.constantFrom(...hosts),
  headers: fc.array(header, { maxLength: 1 }),
  isPreview: fc.constantFrom(false, false, false, true),
})
const visit = fc.oneof(anyVisit, visitOfKept)

type Visit = typeof visit extends fc.Arbitrary<infer T> ? T : never

const toText = ({ method, path, host, headers, isPreview }: Visit): string =>
  [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    ...headers,
    ...(isPreview ? [`Cookie: preview=${pass}`] : []),
    'Connection: close',
    '',
    '',
  ].join('\r\n')

async function exchange(port: number, request: string): Promise<Buffer> {
  const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(request))
  socket.on('error', () => {})
  return buffer(socket).catch(() => Buffer.alloc(0))
}

/** Everything that can be read in a response, compressed or not. */
function readable(response: Buffer): string {
  const end = response.indexOf('\r\n\r\n')
  const head = response.subarray(0, end).toString()
  const body = response.subarray(end + 4)
  const encoding = /^content-encoding: (\w+)/im.exec(head)?.[1]
  if (body.length === 0 || !encoding) return response.toString()
  return `${head}${encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)}`
}

/** The words that the response may not hold: of the hosts that were not asked for, and of the draft unless it has a pass. */
function forbiddenWords({ host, headers, isPreview }: Visit): string[] {
  const asked = host.toLowerCase().replace(/(?::\d+|\.)$/, '')
  const isAmbiguous = headers.includes('Host: b.example')
  const others = hosts.filter((each) => each !== asked || isAmbiguous).map(wordOf)
  return isPreview ? others : [...others, draft]
}

/** Bytes in use, without what is only waiting to be collected. */
function usedBytes(): number {
  v8.setFlagsFromString('--expose-gc')
  const collect = vm.runInNewContext('gc') as () => void
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test('no request gets a byte of another host or of a draft, and the server stays as it was', async () => {
  const { port, cache, server, keys } = await startClinics()
  const answers = new Set<string>()
  let used: number | undefined
  for (let sent = 0; sent < requests; sent += batch) {
    const next = fc.sample(visit, batch)[Symbol.iterator]()
    const work = async () => {
      for (const each of next) {
        const text = readable(await exchange(port, toText(each)))
        answers.add(text.slice(9, 12))
        const seen = forbiddenWords(each).filter((word) => text.includes(word))
        // A matcher for each word would take longer than the request.
        if (seen.length > 0) expect.fail(`${toText(each)} got ${seen.join(' and ')}: ${text}`)
      }
    }
    await Promise.all(Array.from({ length: 16 }, work))
    if (sent >= requests / 5) used ??= usedBytes()
  }
  expect(usedBytes() - (used ?? 0)).toBeLessThan(growth)
  // The requests reach what they are meant to reach.
  for (const status of ['200', '304', '400', '404', '405', '500']) expect([...answers]).toContain(status)
  expect(cache.figures().bytes).toBeLessThanOrEqual(10_000_000)
  const open = await new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
  expect(open).toBeLessThan(connections)
  for (const key of keys) {
    const page = cache.findLastGood(key)
    if (!page) continue
    const { body } = await cache.encode(page, 'identity')
    expect(body.toString(), key).not.toContain(draft)
    expect(body.toString(), key).toContain(wordOf(page.address.host))
  }
  for (const host of hosts) {
    const text = readable(
      await exchange(port, `GET /fees HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    )
    expect(text).toContain(wordOf(host))
    expect(text).not.toContain(draft)
  }
}, 1_200_000)
