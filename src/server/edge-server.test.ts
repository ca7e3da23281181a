import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { createEdgeServer } from './edge-server.ts'
import { healthCheck } from './health.ts'
import { ListenError, listen } from './listen.ts'
import { shutDown } from './shut-down.ts'
import { listenOnFreePort, startEdgeServer, stopServers } from './test-servers.ts'

afterEach(stopServers)

type Asked = { method?: string; headers?: Record<string, string>; body?: string }

async function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, resolve).on('error', reject).end(body)
  })
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

/** Answers with what it was asked, as the edge server handed it on. */
async function echo(request: IncomingMessage, response: ServerResponse) {
  const { method, url, headers } = request
  response.setHeader('x-powered-by', 'Next.js')
  response.end(JSON.stringify({ method, url, headers, body: await text(request) }))
}

describe('a public page', () => {
  test('is handed on with its host and without what would make Next answer otherwise', async () => {
    const { port } = await startEdgeServer(echo)
    const headers = { host: 'nyc.localhost', rsc: '1', 'x-middleware-subrequest': 'src/proxy' }
    const found = await ask(port, '/admin/../conditions?_rsc=1', { headers })
    expect(found.headers).not.toHaveProperty('x-powered-by')
    const asked = JSON.parse(found.body)
    expect(asked).toMatchObject({ method: 'GET', url: '/conditions' })
    expect(asked.headers).toEqual({
      connection: 'keep-alive',
      host: 'nyc.localhost',
      'x-site-signature': expect.stringMatching(/^[\w-]{43}$/),
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'nyc.localhost',
      'x-forwarded-proto': 'http',
    })
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])(
    'does not answer to %s',
    async (method) => {
      const { port } = await startEdgeServer(() => expect.unreachable())
      const found = await ask(port, '/conditions', { method })
      expect([found.status, found.headers.allow]).toEqual([405, 'GET, HEAD'])
    },
  )

  test('takes a form at the one address for it, whole and in the language of the page', async () => {
    const { port } = await startEdgeServer(echo)
    const headers = { host: 'nyc.localhost', 'content-type': 'application/x-www-form-urlencoded' }
    for (const path of ['/enquiries', '/hi/enquiries']) {
      const found = await ask(port, path, {
        method: 'POST',
        body: 'name=Maya',
        headers: { ...headers, 'content-length': '9' },
      })
      const asked = JSON.parse(found.body)
      expect(asked).toMatchObject({ method: 'POST', url: path, body: 'name=Maya' })
      expect(asked.headers['content-type']).toBe(headers['content-type'])
    }
    for (const path of ['/enquiries/received', '/contact'])
      expect((await ask(port, path, { method: 'POST', headers: { 'content-length': '0' } })).status).toBe(405)
  })

  test('takes no form that is too large or does not tell its length', async () => {
    const { port } = await startEdgeServer(() => expect.unreachable())
    const post = async (headers: Record<string, string>, body?: string) =>
      (await ask(port, '/enquiries', { method: 'POST', headers, body })).status
    expect(await post({ 'content-length': String(64 * 1024 + 1) })).toBe(413)
    expect(await post({ 'transfer-encoding': 'chunked' }, 'name=Maya')).toBe(411)
  })

  test('is told to HEAD without its body', async () => {
    const { port } = await startEdgeServer((_, response) =>
      response.writeHead(200, { 'content-length': 4 }).end(),
    )
    const found = await ask(port, '/', { method: 'HEAD' })
    expect([found.status, found.headers['content-length'], found.body]).toEqual([200, '4', ''])
  })
})

test('the interface gets the methods that may have a body with theirs', async () => {
  const { port } = await startEdgeServer(echo)
  const body = JSON.stringify({ title: 'Calf' })
  for (const [path, method] of [
    ['/api/conditions', 'POST'],
    ['/api/conditions/1', 'PATCH'],
    ['/api/conditions/1', 'PUT'],
    ['/admin', 'POST'],
  ] as const) {
    const chunked = { 'transfer-encoding': 'chunked', 'content-type': 'application/json' }
    const found = JSON.parse((await ask(port, path, { method, body, headers: chunked })).body)
    expect(found).toMatchObject({ method, url: path, body })
  }
})

test('status and headers of Next come through, several cookies too', async () => {
  const { port } = await startEdgeServer((_, response) => {
    response.writeHead(301, { location: '/b', 'set-cookie': ['a=1', 'b=2'] }).end()
  })
  const found = await ask(port, '/a')
  expect(found.status).toBe(301)
  expect(found.headers).toMatchObject({ location: '/b', 'set-cookie': ['a=1', 'b=2'] })
})

test('a page that moved for good is told by 301, the interface keeps its 308', async () => {
  const { port } = await startEdgeServer((_, response) => response.writeHead(308, { location: '/b' }).end())
  expect((await ask(port, '/a')).status).toBe(301)
  expect((await ask(port, '/api/a', { method: 'POST' })).status).toBe(308)
})

describe('when Next fails', () => {
  test('a page that never comes is a plain 502', async () => {
    const { port } = await startEdgeServer((request) => request.socket.destroy())
    const found = await ask(port, '/')
    expect([found.status, found.headers['cache-control']]).toEqual([502, 'no-store'])
  })

  test('a page that breaks off is never taken for a whole one', async () => {
    const { port } = await startEdgeServer((_, response) => {
      response.write('<p>half', () => response.destroy())
    })
    await expect(ask(port, '/')).rejects.toThrow()
  })

  test('a visitor who goes away ends the making of the page', async () => {
    const left = Promise.withResolvers<void>()
    const { port } = await startEdgeServer((_, response) => {
      response.on('close', left.resolve)
      response.write('<p>')
    })
    const leaving = request({ host: '127.0.0.1', port, path: '/' }, () => leaving.destroy()).on(
      'error',
      () => {},
    )
    leaving.end()
    await left.promise
  })
})

describe('/healthz', () => {
  const health = (status: number, body: unknown) =>
    startEdgeServer((request, response) => {
      expect([request.url, request.headers.host]).toEqual(['/api/health', 'localhost'])
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })

  test('is ok on any host when the database answers', async () => {
    const { port } = await health(200, { status: 'ok' })
    const found = await ask(port, '/healthz', { headers: { host: 'unknown.example' } })
    expect([found.status, found.body]).toEqual([200, 'ok\n'])
  })

  test.each([
    [500, { status: 'ok' }],
    [200, { status: 'down' }],
    [200, 'a page'],
  ])('is 503 when Next says %i %j', async (status, body) => {
    const { port } = await health(status, body)
    expect((await ask(port, '/healthz')).status).toBe(503)
  })

  test('is 503 while Next starts, and so is every page', async () => {
    const port = await listenOnFreePort(
      createEdgeServer({ upstream: undefined, isReady: async () => false, trustProxy: false }),
    )
    expect((await ask(port, '/healthz')).status).toBe(503)
    const page = await ask(port, '/')
    expect([page.status, page.headers['retry-after']]).toEqual([503, '2'])
  })

  test('asks the database once for many', async () => {
    const asked: ServerResponse[] = []
    const first = Promise.withResolvers<void>()
    const { upstream } = await startEdgeServer((_, response) => {
      asked.push(response)
      first.resolve()
    })
    const check = healthCheck(upstream, 'localhost')
    const answers = [check(), check(), check()]
    await first.promise
    for (const response of asked) response.end('{"status":"ok"}')
    expect(await Promise.all(answers)).toEqual([true, true, true])
    expect(asked).toHaveLength(1)
  })
})

test('what is no HTTP address is refused', async () => {
  const { port } = await startEdgeServer(() => expect.unreachable())
  const socket = connect(port, '127.0.0.1', () => {
    socket.end('GET http://evil.example/ HTTP/1.1\r\nHost: nyc.localhost\r\nConnection: close\r\n\r\n')
  })
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /)
})

test('a port that is taken is told with the variable and the mend', async () => {
  const { port } = await startEdgeServer(echo)
  const second = listen(createServer(), { PORT: port, HOST: '127.0.0.1' })
  await expect(second).rejects.toThrow(ListenError)
  await expect(second).rejects.toThrow(`PORT ${port} is taken. Stop what listens there, or choose another`)
})

describe('stopping', () => {
  /** A page that Next has begun, and the end of it in the test's hand. */
  async function underWay() {
    const begun = Promise.withResolvers<ServerResponse>()
    const { server, port } = await startEdgeServer((_, response) => {
      response.write('begun ')
      begun.resolve(response)
    })
    const page = ask(port, '/')
    return { server, page, response: await begun.promise }
  }

  test('lets a request under way finish', async () => {
    const { server, page, response } = await underWay()
    const stopped = shutDown(server, 10_000)
    response.end('and done')
    expect((await page).body).toBe('begun and done')
    expect(await stopped).toBe(true)
  })

  test('cuts off what takes too long', async () => {
    const { server, page } = await underWay()
    const broken = expect(page).rejects.toThrow()
    expect(await shutDown(server, 20)).toBe(false)
    await broken
  })
})
