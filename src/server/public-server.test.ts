import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { healthCheck } from './health.ts'
import { ListenError, listen } from './listen.ts'
import type { Access } from './log.ts'
import { createRequestCounts } from './metrics.ts'
import { createPublicServer } from './public-server.ts'
import { shutDown } from './shut-down.ts'
import { defaults, listenOnFreePort, startPublicServer, stopServers } from './test-servers.ts'

afterEach(stopServers)

type RequestOptions = { method?: string; headers?: Record<string, string>; body?: string }

async function send(port: number, path: string, { method = 'GET', headers = {}, body }: RequestOptions = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, resolve).on('error', reject).end(body)
  })
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

/** Responds with the request as it was forwarded. */
async function echo(request: IncomingMessage, response: ServerResponse) {
  const { method, url, headers } = request
  response.setHeader('x-powered-by', 'Next.js')
  response.end(JSON.stringify({ method, url, headers, body: await text(request) }))
}

describe('a public page', () => {
  test('is requested with its host and without headers that would change Next’s response', async () => {
    const { port } = await startPublicServer(echo)
    const headers = { host: 'nyc.localhost', rsc: '1', 'x-middleware-subrequest': 'src/proxy' }
    const response = await send(port, '/admin/../conditions?_rsc=1', { headers })
    expect(response.headers).not.toHaveProperty('x-powered-by')
    const forwarded = JSON.parse(response.body)
    expect(forwarded).toMatchObject({ method: 'GET', url: '/conditions' })
    expect(forwarded.headers).toEqual({
      connection: 'keep-alive',
      host: 'nyc.localhost',
      'x-site-request': expect.stringMatching(/^[\w-]{36}$/),
      'x-site-signature': expect.stringMatching(/^[\w-]{43}$/),
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'nyc.localhost',
      'x-forwarded-proto': 'http',
    })
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('does not allow %s', async (method) => {
    const { port } = await startPublicServer(() => expect.unreachable())
    const response = await send(port, '/conditions', { method })
    expect([response.status, response.headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('can post a form to the enquiry path only, with or without a locale prefix', async () => {
    const { port } = await startPublicServer(echo)
    const headers = { host: 'nyc.localhost', 'content-type': 'application/x-www-form-urlencoded' }
    for (const path of ['/enquiries', '/hi/enquiries']) {
      const response = await send(port, path, {
        method: 'POST',
        body: 'name=Maya',
        headers: { ...headers, 'content-length': '9' },
      })
      const forwarded = JSON.parse(response.body)
      expect(forwarded).toMatchObject({ method: 'POST', url: path, body: 'name=Maya' })
      expect(forwarded.headers['content-type']).toBe(headers['content-type'])
    }
    for (const path of ['/enquiries/received', '/contact'])
      expect((await send(port, path, { method: 'POST', headers: { 'content-length': '0' } })).status).toBe(
        405,
      )
  })

  test('responds to HEAD as to GET, without the body', async () => {
    const { port } = await startPublicServer(({ method }, response) => {
      response.setHeader('content-type', 'text/html').end(`<p>${method}`)
    })
    for (const path of ['/', '/media/calf.png', '/api/conditions', '/admin/login']) {
      const { date: _, ...get } = (await send(port, path)).headers
      const { status, headers, body } = await send(port, path, { method: 'HEAD' })
      expect([status, body]).toEqual([200, ''])
      if (path !== '/admin/login') expect(headers).toMatchObject(get)
    }
  })
})

test('the API and the admin panel receive request bodies', async () => {
  const { port } = await startPublicServer(echo)
  const body = JSON.stringify({ title: 'Calf' })
  for (const [path, method] of [
    ['/api/conditions', 'POST'],
    ['/api/conditions/1', 'PATCH'],
    ['/api/conditions/1', 'PUT'],
    ['/admin', 'POST'],
  ] as const) {
    const chunked = { 'transfer-encoding': 'chunked', 'content-type': 'application/json' }
    const forwarded = JSON.parse((await send(port, path, { method, body, headers: chunked })).body)
    expect(forwarded).toMatchObject({ method, url: path, body })
  }
})

test('a request that states no body arrives with an empty one', async () => {
  const { port } = await startPublicServer(echo)
  const socket = connect(port, '127.0.0.1')
  socket.end('POST /api/posts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  const [head, body = ''] = (await text(socket)).split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1.1 200 /)
  expect(JSON.parse(body)).toMatchObject({ method: 'POST', body: '', headers: { 'content-length': '0' } })
})

test('Next’s status and headers are forwarded, including several cookies', async () => {
  const { port } = await startPublicServer((_, response) => {
    response.writeHead(301, { location: '/b', 'set-cookie': ['a=1', 'b=2'] }).end()
  })
  const response = await send(port, '/a')
  expect(response.status).toBe(301)
  expect(response.headers).toMatchObject({ location: '/b', 'set-cookie': ['a=1', 'b=2'] })
})

test('a permanent redirect of a page is sent as 301, one of the API stays 308', async () => {
  const { port } = await startPublicServer((_, response) => response.writeHead(308, { location: '/b' }).end())
  expect((await send(port, '/a')).status).toBe(301)
  expect((await send(port, '/api/a', { method: 'POST' })).status).toBe(308)
})

describe('when Next fails', () => {
  test('a missing response becomes a plain 502', async () => {
    const { port } = await startPublicServer((request) => request.socket.destroy())
    const response = await send(port, '/')
    expect([response.status, response.headers['cache-control']]).toEqual([502, 'no-store'])
  })

  test('a truncated response does not look complete to the client', async () => {
    const { port } = await startPublicServer((_, response) => {
      response.write('<p>half', () => response.destroy())
    })
    await expect(send(port, '/')).rejects.toThrow()
  })

  test('a visitor who disconnects aborts the upstream response', async () => {
    const aborted = Promise.withResolvers<void>()
    const { port } = await startPublicServer((_, response) => {
      // Whether a visitor has left or only closed their side shows when they are sent something.
      const writing = setInterval(() => response.write('<p>'), 5)
      response.on('close', () => {
        clearInterval(writing)
        aborted.resolve()
      })
    })
    const visit = request({ host: '127.0.0.1', port, path: '/' }, () => visit.destroy()).on('error', () => {})
    visit.end()
    await aborted.promise
  })
})

describe('/healthz', () => {
  const startWithHealth = (status: number, body: unknown) =>
    startPublicServer((request, response) => {
      expect([request.url, request.headers.host]).toEqual(['/api/health', 'localhost'])
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })

  test('is ok on any host if the database responds', async () => {
    const { port } = await startWithHealth(200, { status: 'ok' })
    const response = await send(port, '/healthz', { headers: { host: 'unknown.example' } })
    expect([response.status, response.body]).toEqual([200, 'ok\n'])
  })

  test.each([
    [500, { status: 'ok' }],
    [200, { status: 'down' }],
    [200, 'a page'],
  ])('is 503 if Next responds with %i %j', async (status, body) => {
    const { port } = await startWithHealth(status, body)
    expect((await send(port, '/healthz')).status).toBe(503)
  })

  test('is 503 while Next is starting, as is every page', async () => {
    const port = await listenOnFreePort(
      createPublicServer({ ...defaults, upstream: undefined, isReady: async () => false }),
    )
    expect((await send(port, '/healthz')).status).toBe(503)
    const page = await send(port, '/')
    expect([page.status, page.headers['retry-after']]).toEqual([503, '2'])
  })

  test('concurrent callers share one check of the database', async () => {
    const pending: ServerResponse[] = []
    const isRequested = Promise.withResolvers<void>()
    const { upstream } = await startPublicServer((_, response) => {
      pending.push(response)
      isRequested.resolve()
    })
    const check = healthCheck(upstream, 'localhost')
    const results = [check(), check(), check()]
    await isRequested.promise
    for (const response of pending) response.end('{"status":"ok"}')
    expect(await Promise.all(results)).toEqual([true, true, true])
    expect(pending).toHaveLength(1)
  })
})

test('an absolute request URL is rejected with 400', async () => {
  const { port } = await startPublicServer(() => expect.unreachable())
  const socket = connect(port, '127.0.0.1', () => {
    socket.end('GET http://evil.example/ HTTP/1.1\r\nHost: nyc.localhost\r\nConnection: close\r\n\r\n')
  })
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /)
})

test('the error for a port in use names the variable and a remedy', async () => {
  const { port } = await startPublicServer(echo)
  const second = listen(createServer(), { PORT: port, HOST: '127.0.0.1' })
  await expect(second).rejects.toThrow(ListenError)
  await expect(second).rejects.toThrow(
    `PORT ${port} is already in use. Stop the process that uses it, or choose another port`,
  )
})

describe('checks of the server', () => {
  test('/livez answers whatever the database does, /readyz as /healthz does', async () => {
    const { port } = await startPublicServer(() => expect.unreachable(), { isReady: async () => false })
    const statuses = ['/livez', '/readyz', '/healthz'].map(async (path) => (await send(port, path)).status)
    expect(await Promise.all(statuses)).toEqual([200, 503, 503])
  })

  test('/readyz says that a server is about to stop, which still serves pages', async () => {
    const { port } = await startPublicServer(echo, { isReady: async () => true, isStopping: true })
    const statuses = ['/readyz', '/healthz', '/'].map(async (path) => {
      const { status } = await send(port, path, { headers: { host: 'nyc.localhost' } })
      return status
    })
    expect(await Promise.all(statuses)).toEqual([503, 200, 200])
  })
})

test('behind a proxy connections are kept longer than a proxy keeps them', async () => {
  const timeouts = [true, false].map(
    async (trustProxy) => (await startPublicServer(echo, { trustProxy })).server.keepAliveTimeout,
  )
  const [behindProxy = 0, direct = 0] = await Promise.all(timeouts)
  // Caddy's own default.
  expect(behindProxy).toBeGreaterThan(120_000)
  expect(direct).toBeLessThan(10_000)
})

test('each request is a line in the log and a count, without anything about the visitor', async () => {
  const lines: Access[] = []
  const requests = createRequestCounts()
  const log = { ...defaults.log, access: (line: Access) => lines.push(line) }
  const { port } = await startPublicServer(echo, { log, requests })
  const headers = {
    host: 'nyc.localhost',
    cookie: 'secret=1',
    'user-agent': 'agent',
    referer: 'https://from.example',
  }
  const response = await send(port, '/search?q=headache', { headers })
  await send(port, '/api/pages', {
    method: 'POST',
    headers: { host: 'nyc.localhost', 'content-length': '0' },
  })
  await vi.waitFor(() => expect(lines).toHaveLength(2))
  const id = JSON.parse(response.body).headers['x-site-request']
  expect(lines[0]).toEqual({
    id,
    method: 'GET',
    host: 'nyc.localhost',
    path: '/search',
    status: 200,
    cache: undefined,
    ms: expect.any(Number),
  })
  expect(requests.values()).toEqual([
    [{ area: 'page', method: 'GET', status: '200' }, 1],
    [{ area: 'api', method: 'POST', status: '200' }, 1],
  ])
})

describe('shutting down', () => {
  /** A request whose response Next has begun and that the test ends. */
  async function startRequest() {
    const begun = Promise.withResolvers<ServerResponse>()
    const { server, port } = await startPublicServer((_, response) => {
      response.write('begun ')
      begun.resolve(response)
    })
    const page = send(port, '/')
    return { server, page, response: await begun.promise }
  }

  test('lets an open request finish', async () => {
    const { server, page, response } = await startRequest()
    const stopped = shutDown(server, { drain: 0, timeout: 10_000 })
    response.end('and done')
    expect((await page).body).toBe('begun and done')
    expect(await stopped).toBe(true)
  })

  test('still takes requests until load balancers have noticed', async () => {
    const { server, port } = await startPublicServer(echo)
    const stopped = shutDown(server, { drain: 80, timeout: 1000 })
    expect((await send(port, '/', { headers: { host: 'nyc.localhost', connection: 'close' } })).status).toBe(
      200,
    )
    expect(await stopped).toBe(true)
    await expect(send(port, '/')).rejects.toThrow('ECONNREFUSED')
  })

  test('serves a request on an open connection, and tells its client to close it', async () => {
    const { server, port } = await startPublicServer(echo)
    const get = 'GET / HTTP/1.1\r\nHost: nyc.localhost\r\n\r\n'
    const socket = connect(port, '127.0.0.1', () => socket.write(get))
    const responses: string[] = []
    socket.setEncoding('utf8').on('data', (part: string) => responses.push(part))
    await vi.waitFor(() => expect(responses.join('')).toContain('onnection: keep-alive'))
    const stopped = shutDown(server, { drain: 0, timeout: 1000 })
    await pause(100)
    socket.write(get)
    await vi.waitFor(() => expect(responses.join('')).toContain('onnection: close'))
    expect(await stopped).toBe(true)
  })

  /**
   * Clients that keep their connections, and open new ones where the server closes them.
   *
   * @param thinking milliseconds between two requests of a client, at most
   * @returns what went wrong until the server had stopped, but for connections that it no longer accepts
   */
  async function loadUntilStopped(drain: number, thinking: number): Promise<string[]> {
    const { server, port, state } = await startPublicServer(echo)
    const agent = new Agent({ keepAlive: true, maxSockets: 32 })
    const failures: string[] = []
    const answered = new Set<number>()
    let isOver = false
    const client = async (number: number) => {
      for (let sent = 0; !isOver; sent++) {
        await new Promise<void>((resolve) => {
          const headers = { host: 'nyc.localhost' }
          request({ agent, host: '127.0.0.1', port, path: '/', headers }, (response) => {
            if (sent > 0) answered.add(number)
            response.resume().on('end', resolve)
          })
            .on('error', (error: NodeJS.ErrnoException) => {
              failures.push(error.code ?? error.message)
              resolve()
            })
            .end()
        })
        if (thinking > 0) await pause(Math.random() * thinking)
      }
    }
    const clients = Array.from({ length: 32 }, (_, number) => client(number))
    // No connection is new then: the system resets those that have not been accepted when listening ends.
    await vi.waitFor(() => expect(answered.size).toBe(clients.length), 20_000)
    state.isStopping = true
    // Longer than a busy machine may hold this process up: at its end all connections are cut.
    await shutDown(server, { drain, timeout: 20_000 })
    isOver = true
    await Promise.all(clients)
    return failures.filter((code) => code !== 'ECONNREFUSED')
  }

  test.each([
    [0, 0],
    [0, 100],
    [100, 0],
    [100, 100],
  ])(
    'resets no connection of clients that reconnect when they are told to (drain of %i ms, up to %i ms between requests)',
    async (drain, thinking) => {
      expect(await loadUntilStopped(drain, thinking)).toEqual([])
    },
  )

  test('aborts a request that takes too long', async () => {
    const { server, page } = await startRequest()
    const broken = expect(page).rejects.toThrow()
    expect(await shutDown(server, { drain: 0, timeout: 20 })).toBe(false)
    await broken
  })
})
