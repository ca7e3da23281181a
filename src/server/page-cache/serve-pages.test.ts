import { type IncomingMessage, type RequestListener, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { signPreviewPass } from '#base/preview-pass.ts'
import { siteHeaders } from '#domain/routes/site-headers.ts'
import { noteEnd, notePrivate, noteTags, noteUntil } from '#publish/ingredients.ts'
import { registerSitePaths } from '#publish/site-paths.ts'
import { withdrawnTag } from '#publish/tags.ts'
import { startCachedServer, stopServers } from '../test-servers.ts'
import { errorPageAddress } from './address.ts'

beforeEach(() => registerSitePaths(async () => ({ exists: true, locale: 'en-US', queryNames: ['p'] })))
afterEach(stopServers)

type RequestOptions = { method?: string; host?: string; headers?: Record<string, string> }

async function send(
  port: number,
  path: string,
  { method, host = 'a.example', headers }: RequestOptions = {},
) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } }, resolve)
      .on('error', reject)
      .end()
  })
  const body = await buffer(response)
  return { status: response.statusCode, headers: response.headers, body, text: body.toString() }
}

/** A server whose pages say which render they are of, and are made of `a`. */
async function startSite(handle: RequestListener = () => {}) {
  const rendered: IncomingMessage[] = []
  const server = await startCachedServer((received, response) => {
    rendered.push(received)
    noteTags('a')
    handle(received, response)
    if (response.writableEnded || response.headersSent) return
    response.setHeader('content-type', 'text/html')
    response.end(
      `<p>Render ${rendered.length} of ${received.headers.host}${received.url}</p>${' '.repeat(600)}`,
    )
  })
  const count = (path: string) =>
    rendered.filter(({ url, headers }) => url === path && !headers[siteHeaders.errorPage]).length
  return { ...server, rendered, count }
}

const pass = signPreviewPass({
  user: 'u',
  session: 's',
  password: 'p',
  clinic: 'c',
  until: Date.now() + 60_000,
})

describe('a page', () => {
  test('is rendered once for all visitors, until something that it is made of changes', async () => {
    const { port, position } = await startSite()
    const first = await send(port, '/fees')
    expect((await send(port, '/fees')).body).toEqual(first.body)
    position.arrive(['b'])
    expect((await send(port, '/fees')).body).toEqual(first.body)
    position.arrive(['a'])
    expect((await send(port, '/fees')).text).not.toBe(first.text)
  })

  test('is rendered once for visitors who ask at the same time', async () => {
    const { port, count } = await startSite()
    const texts = await Promise.all(Array.from({ length: 20 }, async () => (await send(port, '/fees')).text))
    expect([new Set(texts).size, count('/fees')]).toEqual([1, 1])
  })

  test('is another one on another host', async () => {
    const { port } = await startSite()
    const hosts = ['a.example', 'b.example', 'A.example:3000', 'b.example.']
    const texts = []
    for (const host of hosts) texts.push((await send(port, '/fees', { host })).text)
    expect(texts[0]).toContain('of a.example/fees')
    expect(texts[1]).toContain('of b.example/fees')
    expect(texts.slice(2)).toEqual(texts.slice(0, 2))
  })

  test('is sent in the encoding that the visitor prefers, and not again to one who has it', async () => {
    const { port, count } = await startSite()
    const plain = await send(port, '/fees')
    const br = await send(port, '/fees', { headers: { 'accept-encoding': 'gzip, br' } })
    const gzip = await send(port, '/fees', { headers: { 'accept-encoding': 'gzip, br;q=0.5' } })
    expect([br.headers['content-encoding'], brotliDecompressSync(br.body)]).toEqual(['br', plain.body])
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body)]).toEqual(['gzip', plain.body])
    for (const { headers } of [plain, br, gzip]) {
      expect(headers).toMatchObject({
        vary: 'Accept-Encoding',
        'cache-control': 'max-age=0, must-revalidate',
      })
      const again = await send(port, '/fees', { headers: { 'if-none-match': `"x", ${headers.etag}` } })
      expect([again.status, again.text]).toEqual([304, ''])
    }
    expect((await send(port, '/fees', { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
    expect(count('/fees')).toBe(1)
  })

  test('keeps its policy in a browser that has it already, whether it is kept here or not', async () => {
    const { port } = await startSite((received) => {
      if (received.url === '/mine') notePrivate()
    })
    for (const path of ['/fees', '/mine']) {
      const { headers, status } = await send(port, path, { headers: { 'accept-encoding': 'br' } })
      const known = { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) }
      // A render of /mine differs each time, and so does its ETag.
      const again = await send(port, path, {
        headers: path === '/mine' ? { ...known, 'if-none-match': '*' } : known,
      })
      expect([status, again.status]).toEqual([200, 304])
      expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
      expect(headers['content-security-policy']).toContain("font-src 'self'")
    }
  })

  test('has the security headers, kept or not, and tells encrypted visitors to stay so', async () => {
    const behindTls = { headers: { 'x-forwarded-proto': 'https' } }
    const { port } = await startCachedServer(
      (_, response) => {
        noteTags('a')
        response.setHeader('content-type', 'text/html').end('<p>Page')
      },
      { trustProxy: true },
    )
    for (const _ of [1, 2]) {
      const { headers } = await send(port, '/fees', behindTls)
      expect(headers['content-security-policy']).toContain("script-src 'self'")
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'strict-transport-security': 'max-age=31536000',
      })
    }
    expect((await send(port, '/fees')).headers).not.toHaveProperty('strict-transport-security')
  })

  test('responds to HEAD as to GET, without the body', async () => {
    const { port } = await startSite()
    const { headers: get } = await send(port, '/fees')
    const { status, headers, text } = await send(port, '/fees', { method: 'HEAD' })
    expect([status, text]).toEqual([200, ''])
    expect(headers['content-length']).toBe(get['content-length'])
  })

  test('is not kept past the instant at which it changes by itself', async () => {
    const { port, count } = await startSite(() => noteUntil(Date.now() + 1500))
    await send(port, '/fees')
    await send(port, '/fees')
    expect(count('/fees')).toBe(1)
    await pause(1550)
    await send(port, '/fees')
    expect(count('/fees')).toBe(2)
  })

  test('that many ask for is rendered anew before the next visitor comes', async () => {
    const { port, position, count, cache } = await startSite()
    await send(port, '/fees')
    position.arrive(['a'])
    await vi.waitFor(() => expect(cache.find('a.example/fees')).toBeDefined(), 10_000)
    expect(count('/fees')).toBe(2)
    expect((await send(port, '/fees')).headers['cache-status']).toBe('polyclinic; hit')
  })
})

test('an unknown host is refused as such, also where the path is malformed, and nothing of it is kept', async () => {
  const { port, rendered } = await startSite((_, response) =>
    response.writeHead(421, { 'content-type': 'text/html' }).end('none'),
  )
  for (const times of [1, 2]) {
    expect((await send(port, '/%E0%A4')).status).toBe(421)
    expect(rendered).toHaveLength(times)
  }
})

describe('never kept is', () => {
  test.each([
    ['a page that holds what one visitor may see', () => notePrivate()],
    ['a failure', (_, response) => response.writeHead(500, { 'content-type': 'text/plain' }).end('broken')],
    ['a temporary redirect', (_, response) => response.writeHead(307, { location: '/other' }).end()],
    [
      'an unknown host',
      (_, response) => response.writeHead(421, { 'content-type': 'text/html' }).end('none'),
    ],
  ] satisfies [string, RequestListener][])('%s', async (_, handle) => {
    const { port, count } = await startSite(handle)
    await send(port, '/fees')
    await send(port, '/fees')
    expect(count('/fees')).toBe(2)
  })

  test('a page whose ingredients nobody has recorded', async () => {
    let renders = 0
    const { port } = await startCachedServer((_, response) => {
      renders += 1
      response.setHeader('content-type', 'text/html').end('<p>Page')
    })
    await send(port, '/fees')
    await send(port, '/fees')
    expect(renders).toBe(2)
  })

  test('a page while the publish log is not followed', async () => {
    const { port, position, count } = await startSite()
    position.follow(false)
    await send(port, '/fees')
    await send(port, '/fees')
    expect(count('/fees')).toBe(2)
  })

  test('a cookie, which is sent to nobody', async () => {
    const { port, count } = await startSite((_, response) => response.setHeader('set-cookie', 'a=1'))
    expect((await send(port, '/fees')).headers).not.toHaveProperty('set-cookie')
    await send(port, '/fees')
    expect(count('/fees')).toBe(2)
  })
})

describe('a visitor', () => {
  test('gets nothing that was rendered for another one: no header of theirs is part of a page', async () => {
    const { port, rendered } = await startSite()
    const cookie = 'payload-token=x; preview=forged'
    await send(port, '/fees', { headers: { cookie, authorization: 'x', 'user-agent': 'x', referer: 'x' } })
    const { headers } = rendered.at(-1) ?? expect.unreachable()
    for (const name of ['cookie', 'authorization', 'user-agent', 'referer'])
      expect(headers).not.toHaveProperty(name)
  })

  test('with a forged preview pass gets the kept page', async () => {
    const { port, count } = await startSite()
    const first = await send(port, '/fees')
    const forged = await send(port, '/fees', { headers: { cookie: 'preview=forged.forged' } })
    expect([forged.text, count('/fees')]).toEqual([first.text, 1])
  })

  test('with a preview pass gets a page of their own, and nobody else does', async () => {
    const { port, rendered, count } = await startSite()
    const first = await send(port, '/fees')
    const preview = await send(port, '/fees', { headers: { cookie: `preview=${pass}` } })
    expect(preview.text).not.toBe(first.text)
    expect(rendered.at(-1)?.headers.cookie).toBe(`preview=${pass}`)
    expect([(await send(port, '/fees')).text, count('/fees')]).toEqual([first.text, 2])
  })

  test('of a campaign gets the page that is kept for all', async () => {
    const { port, count } = await startSite()
    await send(port, '/fees?utm_source=a&gclid=1')
    await send(port, '/fees?utm_source=b')
    await send(port, '/fees')
    expect([count('/fees'), count('/fees?utm_source=b')]).toEqual([1, 0])
  })

  test('whose parameters may lead elsewhere, as far as is known, gets what upstream says', async () => {
    registerSitePaths(async () => null)
    const { port, count } = await startSite()
    await send(port, '/')
    for (const _ of [1, 2]) await send(port, '/?p=123')
    expect([count('/'), count('/?p=123')]).toEqual([1, 2])
  })

  test('is redirected with the parameters of their address', async () => {
    const { port, count } = await startSite((_, response) =>
      response.writeHead(308, { location: '/new' }).end(),
    )
    for (const query of ['?utm_source=a', '?utm_source=b', '']) {
      const { status, headers } = await send(port, `/old${query}`)
      expect([status, headers.location]).toEqual([301, `/new${query}`])
    }
    expect(count('/old')).toBe(1)
  })

  test('of an address with parameters that a redirect asks for is redirected by them', async () => {
    const { port } = await startSite((received, response) => {
      if (received.url === '/?p=123') response.writeHead(301, { location: '/post' }).end()
    })
    expect((await send(port, '/')).status).toBe(200)
    expect((await send(port, '/?p=124&utm_source=a')).status).toBe(200)
    expect((await send(port, '/?p=123')).headers.location).toBe('/post')
    expect((await send(port, '/')).status).toBe(200)
  })
})

describe('a missing page', () => {
  const addError: RequestListener = (received, response) => {
    const shown = received.headers[siteHeaders.errorPage]
    if (shown) response.setHeader('content-type', 'text/html').end(`<p>Error page ${shown}`)
    else if (received.url?.startsWith('/missing'))
      response.writeHead(404, { 'content-type': 'text/html' }).end('raw')
  }

  test('is one page for all addresses that are known to lead nowhere', async () => {
    registerSitePaths(async (_, path) => ({
      exists: !path.startsWith('/missing'),
      locale: 'en-US',
      queryNames: [],
    }))
    const { port, rendered } = await startSite(addError)
    for (let number = 0; number < 20; number++) {
      const { status, text, headers } = await send(port, `/missing/${number}`)
      expect([status, text, headers['cache-control']]).toEqual([404, '<p>Error page 404', 'no-store'])
    }
    expect(rendered).toHaveLength(1)
  })

  test('is the site’s own page as well where only its render tells', async () => {
    const { port } = await startSite(addError)
    const { status, text } = await send(port, '/missing/1')
    expect([status, text]).toEqual([404, '<p>Error page 404'])
  })

  test('is the site’s own page for an address that can’t be decoded', async () => {
    const { port } = await startSite(addError)
    const { status, text } = await send(port, '/%ff')
    expect([status, text]).toEqual([400, '<p>Error page 404'])
  })
})

describe('while pages can’t be rendered', () => {
  async function startFailingSite(isReady = false) {
    const state = { isFailing: false }
    const handle: RequestListener = (received, response) => {
      // As Next responds where its proxy fails.
      if (state.isFailing) return void response.writeHead(500, { 'content-type': 'text/plain' }).end('stack')
      const shown = received.headers[siteHeaders.errorPage]
      if (shown) response.setHeader('content-type', 'text/html').end(`<p>Error page ${shown}`)
    }
    const rendered: string[] = []
    const site = await startCachedServer(
      (received, response) => {
        rendered.push(`${received.url}`)
        noteTags('a')
        handle(received, response)
        if (!response.writableEnded)
          response.setHeader('content-type', 'text/html').end(`<p>${rendered.length}`)
      },
      { isReady: async () => isReady },
    )
    return { ...site, state, rendered }
  }

  test('the last good page is served and marked, and the log says so', async () => {
    const { port, position, state, logged } = await startFailingSite()
    const good = await send(port, '/fees')
    state.isFailing = true
    position.arrive(['a'])
    const { status, text, headers } = await send(port, '/fees')
    expect([status, text]).toEqual([200, good.text])
    expect(headers['cache-status']).toBe('polyclinic; hit; ttl=-1; detail=last-good')
    expect(logged.join('\n')).toContain('a.example/fees could not be rendered and is served as it was')
    state.isFailing = false
    expect((await send(port, '/fees')).text).not.toBe(good.text)
  })

  test('what was withdrawn is not shown again, nor anything after the end of a consent', async () => {
    const state = { isFailing: false, endsAt: Date.now() + 60_000 }
    const { port, position } = await startCachedServer((_, response) => {
      noteTags('body:testimonials:1')
      noteEnd(state.endsAt)
      if (state.isFailing) response.writeHead(500, { 'content-type': 'text/plain' }).end('broken')
      else response.setHeader('content-type', 'text/html').end('<p>It helped me.')
    })
    const text = async () => (await send(port, '/stories')).text
    expect(await text()).toContain('It helped me')
    state.isFailing = true
    position.arrive(['body:testimonials:1'])
    expect(await text()).toContain('It helped me')
    position.arrive(['body:testimonials:1', withdrawnTag('body:testimonials:1')])
    expect(await text()).not.toContain('It helped me')
    Object.assign(state, { isFailing: false, endsAt: Date.now() + 1500 })
    expect(await text()).toContain('It helped me')
    state.isFailing = true
    await pause(1600)
    expect(await text()).not.toContain('It helped me')
  })

  test('a visitor doesn’t wait for long where an older page has taken the place of this one before', async () => {
    const state = { delay: 0 }
    let renders = 0
    const { port, position, cache } = await startCachedServer(async (_, response) => {
      noteTags('a')
      renders += 1
      const text = `<p>${renders}`
      await pause(state.delay)
      response.setHeader('content-type', 'text/html').end(text)
    })
    const good = await send(port, '/fees')
    Object.assign(cache.findLastGood('a.example/fees') ?? {}, { failedAt: Date.now() })
    state.delay = 1600
    position.arrive(['a'])
    const slow = await send(port, '/fees')
    expect([slow.text, slow.headers['cache-status']]).toEqual([
      good.text,
      expect.stringContaining('last-good'),
    ])
    // What was rendered meanwhile is kept.
    await vi.waitFor(async () => expect((await send(port, '/fees')).text).not.toBe(good.text), 5000)
  })

  test.each([
    [false, 503, '5'],
    [true, 500, undefined],
  ])(
    'a page that was never kept is the site’s error page (database ready: %s)',
    async (isReady, status, retry) => {
      const { port, rendered, state, logged } = await startFailingSite(isReady)
      await send(port, '/fees')
      await vi.waitFor(() => expect(rendered).toHaveLength(2))
      state.isFailing = true
      const response = await send(port, '/contact')
      expect([response.status, response.text]).toEqual([status, '<p>Error page 500'])
      expect([response.headers['retry-after'], response.headers['cache-control']]).toEqual([
        retry,
        'no-store',
      ])
      expect(logged.join('\n')).toContain(
        'a.example/contact could not be rendered: Upstream responded with 500.',
      )
    },
  )

  test('the page for failures is rendered anew, too, after something in it has changed', async () => {
    const { port, position, rendered, cache, logged } = await startFailingSite()
    await send(port, '/fees')
    await vi.waitFor(() => expect(rendered).toHaveLength(2))
    const address = errorPageAddress('a.example', '/fees', '500')
    const before = cache.findLastGood(address.key)
    position.arrive(['a'])
    await send(port, '/fees')
    await vi.waitFor(() => expect(cache.find(address.key)).toBeDefined())
    expect(cache.find(address.key)).not.toBe(before)
    expect(logged).toEqual([])
  })

  test('an address that leads nowhere is refused in the same way, until its page can be rendered', async () => {
    registerSitePaths(async (_, path) => ({ exists: path === '/fees', locale: 'en-US', queryNames: [] }))
    const { port, rendered, state } = await startFailingSite()
    await send(port, '/fees')
    await vi.waitFor(() => expect(rendered).toHaveLength(2))
    state.isFailing = true
    const { status, text, headers } = await send(port, '/nowhere')
    expect([status, text, headers['retry-after']]).toEqual([503, '<p>Error page 500', '5'])
    state.isFailing = false
    expect((await send(port, '/nowhere')).status).toBe(404)
  })

  test('a visitor of a site without an error page gets a sentence, and nothing that Next says', async () => {
    const { port } = await startCachedServer(
      (_, response) => response.writeHead(500, { 'content-type': 'text/plain' }).end('stack'),
      { isReady: async () => false },
    )
    const { status, text, headers } = await send(port, '/fees')
    expect([status, headers['retry-after']]).toEqual([503, '5'])
    expect(text).toContain('This page cannot be shown at the moment.')
  })

  test('a visitor of a site without any kept page gets a sentence', async () => {
    const { port, logged } = await startCachedServer((received) => received.socket.destroy())
    const { status, text, headers } = await send(port, '/fees')
    expect([status, headers['retry-after']]).toEqual([503, '5'])
    expect(text).toContain('Please try again')
    expect(logged.join('\n')).toContain('a.example/fees could not be rendered')
  })
})

describe('a file', () => {
  const bytes = Buffer.from(Array.from({ length: 2000 }, (_, index) => index % 251))
  const sendPicture: RequestListener = ({ url }, response) => {
    const body = url === '/media/large.png' ? Buffer.alloc(1_500_000) : bytes
    response.writeHead(200, {
      'content-type': 'image/png',
      'content-length': body.length,
      'cache-control': 'public, max-age=3600',
    })
    response.end(body)
  }

  test('is kept as it is, with the lifetime that it says itself, and in ranges', async () => {
    const { port, rendered } = await startSite(sendPicture)
    const whole = await send(port, '/media/small.png', { headers: { 'accept-encoding': 'br' } })
    expect(whole.body).toEqual(bytes)
    expect(whole.headers).toMatchObject({ 'accept-ranges': 'bytes', 'cache-control': 'public, max-age=3600' })
    const part = await send(port, '/media/small.png', { headers: { range: 'bytes=10-19' } })
    expect([part.status, part.headers['content-range'], part.body]).toEqual([
      206,
      'bytes 10-19/2000',
      bytes.subarray(10, 20),
    ])
    const beyond = await send(port, '/media/small.png', { headers: { range: 'bytes=5000-' } })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */2000'])
    const changed = { range: 'bytes=10-19', 'if-range': '"other"' }
    expect((await send(port, '/media/small.png', { headers: changed })).status).toBe(200)
    expect(rendered).toHaveLength(1)
  })

  test('too large for memory is streamed to each visitor', async () => {
    const { port, cache } = await startSite(sendPicture)
    for (const _ of [1, 2]) expect((await send(port, '/media/large.png')).body).toHaveLength(1_500_000)
    expect(cache.figures().pages).toBe(0)
  })

  test('of the build is kept once for all hosts, whatever is published', async () => {
    let renders = 0
    const { port, position } = await startCachedServer((_, response) => {
      renders += 1
      const headers = { 'content-type': 'text/css', 'cache-control': 'public, max-age=31536000, immutable' }
      response.writeHead(200, headers).end('p{}')
    })
    for (const host of ['a.example', 'b.example']) {
      const { headers } = await send(port, '/_next/static/a.css', { host })
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      position.arrive(['a'])
    }
    expect(renders).toBe(1)
  })
})
