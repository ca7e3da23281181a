import { type IncomingMessage, type RequestListener, request, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { startPublicServer, stopServers } from './test-servers.ts'

afterEach(stopServers)

async function requestPage(next: RequestListener, options = {}) {
  const { port } = await startPublicServer(next)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/conditions/gone', ...options }, resolve)
      .on('error', reject)
      .end()
  })
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

/** A stand-in for Next that responds with `status`, and to requests for the site's error page with what `site` returns. */
const createNext =
  (status: number, site: (errorPage: string) => [number, string], type = 'text/html; charset=utf-8') =>
  ({ headers }: IncomingMessage, response: ServerResponse) => {
    const errorPage = headers['x-site-outcome']
    const [actualStatus, body] = errorPage ? site(String(errorPage)) : [status, 'Next’s own']
    response.writeHead(actualStatus, { 'content-type': type }).end(body)
  }

describe('an HTML error response is replaced by the site’s own error page', () => {
  test.each([
    [404, '404'],
    [410, '410'],
    [500, '500'],
    [503, '500'],
  ])('%i', async (status, errorPage) => {
    const response = await requestPage(
      createNext(status, (requested) => [200, `<p>${requested} in brand</p>`]),
    )
    expect([response.status, response.body]).toEqual([status, `<p>${errorPage} in brand</p>`])
    expect(response.headers['cache-control']).toBe('no-store')
  })

  test('a HEAD request gets the same status and no body', async () => {
    const response = await requestPage(
      createNext(404, () => [200, 'in brand']),
      { method: 'HEAD' },
    )
    expect([response.status, response.body]).toEqual([404, ''])
  })

  test('a successful page is forwarded', async () => {
    expect((await requestPage(createNext(200, () => [200, 'never']))).body).toBe('Next’s own')
  })

  test.each([['image/avif'], ['application/json'], ['text/plain']])(
    'a missing %s that is part of a page is forwarded, and one opened by itself gets the page',
    async (type) => {
      const next = createNext(404, () => [200, 'in brand'], type)
      const request = (accept: string) => requestPage(next, { path: '/media/none.png', headers: { accept } })
      expect((await request('image/avif,image/webp,*/*;q=0.8')).body).toBe('Next’s own')
      expect(await request('text/html,application/xhtml+xml,*/*;q=0.8')).toMatchObject({
        status: 404,
        body: 'in brand',
      })
    },
  )

  test('if the error page fails too, the original response is sent', async () => {
    const response = await requestPage(createNext(500, () => [500, 'broken as well']))
    expect([response.status, response.body]).toEqual([500, 'Next’s own'])
  })

  test('a visitor cannot request the error page', async () => {
    const received: unknown[] = []
    await requestPage(
      ({ headers }, response) => {
        received.push(headers['x-site-outcome'], headers['x-site-reply'])
        response.end()
      },
      { headers: { 'x-site-outcome': '500', 'x-site-reply': 'of-another' } },
    )
    expect(received).toEqual([undefined, undefined])
  })
})

describe('a malformed address', () => {
  test.each([
    ['/%', '/'],
    ['/conditions/100%', '/'],
    ['/hi/100%?a=b', '/hi'],
    ['/media/%00', '/'],
  ])('%s gets the site’s “not found” page in its language, with 400', async (path, home) => {
    const requested: unknown[] = []
    const response = await requestPage(
      ({ url, headers }, answer) => {
        requested.push([url, headers['x-site-outcome']])
        answer.setHeader('content-type', 'text/html').end('in brand')
      },
      { path },
    )
    expect([response.status, response.body]).toEqual([400, 'in brand'])
    expect(requested).toEqual([[home, '404']])
  })

  test('gets a sentence if the site has no page, and in the panel and the API', async () => {
    for (const path of ['/%', '/admin/%', '/api/%ff', '/api/media/file/%00']) {
      const response = await requestPage((_, answer) => answer.writeHead(404).end(), { path })
      expect([response.status, response.body], path).toEqual([
        400,
        expect.stringContaining('This address is not valid.'),
      ])
    }
  })
})
