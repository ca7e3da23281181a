import { createHash } from 'node:crypto'
import { type IncomingMessage, type RequestListener, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import type { PublicServerState } from './public-server.ts'
import { startPublicServer, stopServers } from './test-servers.ts'

afterEach(stopServers)

type Options = { method?: string; headers?: Record<string, string>; settings?: Partial<PublicServerState> }

async function open(path: string, next: RequestListener, { settings, ...options }: Options = {}) {
  const { port } = await startPublicServer(next, settings)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, resolve)
      .on('error', reject)
      .end()
  })
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

const answer =
  (type: string, body = '', headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)
const html = 'text/html; charset=utf-8'

/** The sources of a directive; undefined if the policy lacks it. */
const sources = (headers: IncomingMessage['headers'], directive: string) =>
  String(headers['content-security-policy'])
    .split('; ')
    .find((each) => each.startsWith(`${directive} `))
    ?.split(' ')
    .slice(1)
const sha256 = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

describe.each([
  ['a page', '/', html],
  ['a picture', '/media/calf.png', 'image/png'],
  ['a feed', '/blog/feed.xml', 'application/atom+xml'],
  ['a script', '/scripts/video.js', 'text/javascript'],
  ['an answer of the API', '/api/conditions', 'application/json'],
  ['a page of the panel', '/admin', html],
])('%s', (_, path, type) => {
  test('has its type respected, sends no path to other sites, and has a policy', async () => {
    const { headers } = await open(path, answer(type))
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    expect(sources(headers, 'default-src')).toEqual([path === '/admin' ? "'self'" : "'none'"])
    expect(sources(headers, 'frame-ancestors')).toHaveLength(1)
  })

  test('is bound to TLS only where it was requested over TLS', async () => {
    const hsts = async (options: Options) =>
      (await open(path, answer(type), options)).headers['strict-transport-security']
    const behindProxy = (proto: string): Options => ({
      headers: { 'x-forwarded-proto': proto },
      settings: { trustProxy: true, scheme: 'https' },
    })
    expect(await hsts({ settings: { scheme: 'https' } })).toBe('max-age=31536000')
    expect(await hsts(behindProxy('https'))).toBe('max-age=31536000')
    expect(await hsts(behindProxy('http'))).toBeUndefined()
    expect(await hsts({})).toBeUndefined()
    expect(await hsts({ headers: { 'x-forwarded-proto': 'https' } })).toBeUndefined()
  })
})

test.each([
  ['a refused method', '/', { method: 'TRACE' }, 405],
  ['a malformed address', '/%', {}, 400],
  ['a malformed host', '/', { headers: { host: 'a b' } }, 400],
  ['an endpoint of Next', '/_next/image', {}, 404],
])('the answer to %s has them too', async (_, path, options, status) => {
  const response = await open(path, (_request, own) => own.writeHead(500).end(), options)
  expect(response.status).toBe(status)
  expect(response.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'cache-control': 'no-store',
  })
})

describe('a page', () => {
  const css = ':root{--a:"b"}'
  const page = `<html><head><style>${css}</style></head><body><style>injected</style></body></html>`

  test('executes only the product’s own scripts: no inline one but the speculation rules', async () => {
    const { headers } = await open('/', answer(html, page))
    const scripts = sources(headers, 'script-src')
    expect(scripts).toEqual(["'self'", expect.stringMatching(/^'sha256-[\w+/]{43}='$/)])
  })

  test('applies the style elements of its head, and no other', async () => {
    const { headers } = await open('/', answer(html, page))
    expect(sources(headers, 'style-src')).toEqual(["'self'", sha256(css)])
  })

  test('is framed by the panel only, and by nobody if the panel has no host', async () => {
    const { headers } = await open('/', answer(html))
    expect(sources(headers, 'frame-ancestors')).toEqual(['http://panel.example:3000'])
    const alone = await open('/', answer(html), { settings: { panelOrigins: [] } })
    expect(sources(alone.headers, 'frame-ancestors')).toEqual(["'none'"])
  })

  test('has the same headers on every request', async () => {
    const headers = async () => {
      const { date: _, ...others } = (await open('/', answer(html, page))).headers
      return others
    }
    expect(await headers()).toEqual(await headers())
  })
})

describe('a page of the panel', () => {
  test('executes the scripts on which Next has put the nonce, another on each request', async () => {
    const nonces = new Set<unknown>()
    for (let visit = 0; visit < 2; visit++) {
      let requested: unknown
      const { headers } = await open('/admin', (upstream, response) => {
        requested = upstream.headers['content-security-policy']
        answer(html)(upstream, response)
      })
      const [own, nonce] = sources(headers, 'script-src') ?? []
      expect([own, requested]).toEqual(["'self'", `script-src ${nonce}`])
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(2)
  })

  test('takes no nonce from a visitor, who can’t set one for a site’s page either', async () => {
    const forged = { 'content-security-policy': "script-src 'nonce-forged'" }
    const received: unknown[] = []
    for (const path of ['/admin', '/'])
      await open(
        path,
        (upstream, response) => {
          received.push(upstream.headers['content-security-policy'])
          response.end()
        },
        { headers: forged },
      )
    expect(received).toEqual([expect.not.stringContaining('forged'), undefined])
  })
})

test('answers of the API are never stored; pictures are stored as their route says', async () => {
  const stored = { 'cache-control': 'public, max-age=60' }
  const cacheControl = async (path: string) =>
    (await open(path, answer('application/json', '{}', stored))).headers['cache-control']
  expect(await cacheControl('/api/users/me')).toBe('no-store')
  expect(await cacheControl('/api/media/1')).toBe('no-store')
  expect(await cacheControl('/api/media/file/calf.png')).toBe('public, max-age=60')
  expect(await cacheControl('/media/calf.png')).toBe('public, max-age=60')
})
