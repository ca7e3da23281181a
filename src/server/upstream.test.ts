import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createIngredients, noteTags } from '#publish/ingredients.ts'
import { requestId } from '#publish/request-id.ts'
import { exchange, send } from '#tests/fixtures/exchange.ts'
import { startPublicServer, stopServers } from './test-servers.ts'
import { requestUpstream } from './upstream.ts'

afterEach(() => {
  stopServers()
  vi.restoreAllMocks()
})

describe('the upstream server', () => {
  test.each([
    ['', 'GET / HTTP/1.1\r\nHost: nyc.localhost\r\nX-Site-Outcome: 410'],
    [' for an upgrade', 'GET / HTTP/1.1\r\nHost: nyc.localhost\r\nConnection: Upgrade\r\nUpgrade: websocket'],
    [' with CONNECT', 'CONNECT okotoks.localhost:80 HTTP/1.1\r\nHost: okotoks.localhost:80'],
    [
      ' that expects 100-continue',
      'POST / HTTP/1.1\r\nHost: nyc.localhost\r\nExpect: 100-continue\r\nContent-Length: 1',
    ],
    [' with an unknown expectation', 'GET / HTTP/1.1\r\nHost: nyc.localhost\r\nExpect: dance'],
  ])('closes the connection of an unsigned request%s and logs it', async (_, forged) => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const { upstream } = await startPublicServer(() => expect.unreachable())
    expect(await exchange(upstream.port, `${forged}\r\n\r\n`)).toBe('')
    expect(log).toHaveBeenCalledWith(expect.stringContaining('unsigned request'))
  })

  test('handles one request per connection, even if a second one is signed', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const handled: unknown[] = []
    const { upstream } = await startPublicServer((request, response) => {
      handled.push(request.url)
      response.end('answered')
    })
    const signature = upstream.signer.sign({ method: 'GET', path: '/', headers: { host: 'a' } })
    const request = `GET / HTTP/1.1\r\nhost: a\r\nx-site-signature: ${signature}\r\n\r\n`
    expect(await exchange(upstream.port, request + request)).not.toMatch(/answered[\s\S]*answered/)
    expect(handled).toEqual(['/'])
    expect(log).toHaveBeenCalledOnce()
  })
})

describe('the public server', () => {
  const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: nyc.localhost\r\n\r\n`

  test('opens a connection for each request and closes it after the response', async () => {
    const sockets: { isClosed: Promise<void> }[] = []
    const { port } = await startPublicServer(({ socket, url }, response) => {
      sockets.push({ isClosed: new Promise((resolve) => socket.once('close', () => resolve())) })
      response.end(`answer to ${url}`)
    })
    await exchange(port, get('/1') + get('/2') + get('/3'), 'answer to /3')
    expect(sockets).toHaveLength(3)
    await Promise.all(sockets.map(({ isClosed }) => isClosed))
  })

  test.each([
    ['that is rejected', 'GET /first HTTP/1.1\r\nHost: nyc.localhost\r\nContent-Length: 4\r\n\r\nbody', 400],
    [
      'that offers an upgrade',
      'GET /first HTTP/1.1\r\nHost: nyc.localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\nGET /lost',
      200,
    ],
  ])('handles nothing more on a connection after a request %s', async (_, first, status) => {
    const seen: unknown[] = []
    const { port } = await startPublicServer(async ({ url }, response) => {
      seen.push(url)
      await pause(50)
      response.end(`answer to ${url}`)
    })
    const socket = send(port, first)
    setTimeout(() => socket.write(get('/second')), 10)
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} (?:(?!HTTP/)[\\s\\S])*$`))
    expect(seen).toEqual(status === 200 ? ['/first'] : [])
  })

  test('discards what an upstream server sends after its response', async () => {
    const { port } = await startPublicServer(({ url, socket }, response) => {
      if (url === '/broken')
        socket.write(
          'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison',
        )
      else response.end(`answer to ${url}`)
    })
    await exchange(port, get('/broken'), '\r\n\r\nok')
    for (let visitor = 1; visitor <= 4; visitor++) {
      const response = await exchange(port, get(`/${visitor}`), 'answer')
      expect(response).toContain(`answer to /${visitor}`)
      expect(response).not.toContain('poison')
    }
  })

  test('forwards a response that arrives before the upstream server has read the body', async () => {
    const { port } = await startPublicServer((_, response) => response.writeHead(403).end('refused'))
    const length = 4 * 1024 * 1024
    const upload = 'Content-Type: multipart/form-data; boundary=b\r\nAuthorization: JWT any'
    const head = `POST /api/media HTTP/1.1\r\nHost: localhost\r\n${upload}\r\nContent-Length: ${length}\r\n\r\n`
    const response = await exchange(port, head + 'x'.repeat(length), 'refused')
    expect(response).toMatch(/^HTTP\/1\.1 403 /)
  })

  test.each([
    ['before the response', 'begun'],
    ['after it', 'answered'],
  ])('aborts the upstream upload when the visitor disconnects %s', async (_, until) => {
    const ended = Promise.withResolvers<boolean>()
    const { port } = await startPublicServer((request, response) => {
      request.resume().socket.on('close', () => ended.resolve(request.complete))
      response.write('begun')
      if (until === 'answered') response.end(until)
    })
    const head = 'POST /api/media HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n'
    await exchange(port, `${head}half`, until)
    expect(await ended.promise).toBe(false)
  })
})

test('what handles a request knows its id and records what a page was made of, apart from others', async () => {
  const { upstream } = await startPublicServer(async ({ url = '' }, response) => {
    await pause(url === '/a' ? 20 : 1)
    noteTags(`${requestId()} ${url}`)
    response.end()
  })
  const send = (id: string, path: string) => {
    const ingredients = createIngredients()
    const headers = { host: 'a.example' }
    return new Promise<string[]>((resolve, reject) =>
      requestUpstream(upstream, { method: 'GET', path, headers, id, ingredients })
        .on('error', reject)
        .on('response', (response) => response.resume().on('end', () => resolve([...ingredients.tags])))
        .end(),
    )
  }
  expect(await Promise.all([send('1', '/a'), send('2', '/b')])).toEqual([['1 /a'], ['2 /b']])
})
