import { type IncomingMessage, type RequestListener, request, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { startEdgeServer, stopServers } from './test-servers.ts'

afterEach(stopServers)

async function ask(next: RequestListener, options = {}) {
  const { port } = await startEdgeServer(next)
  const found = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/conditions/gone', ...options }, resolve)
      .on('error', reject)
      .end()
  })
  return { status: found.statusCode, headers: found.headers, body: await text(found) }
}

/** Next, which answers a page with a status and no words of the site's; `site` is what the site has to say. */
const next =
  (status: number, site: (errorPage: string) => [number, string], type = 'text/html; charset=utf-8') =>
  ({ headers }: IncomingMessage, response: ServerResponse) => {
    const errorPage = headers['x-site-outcome']
    const [found, body] = errorPage ? site(String(errorPage)) : [status, 'Next’s own']
    response.writeHead(found, { 'content-type': type }).end(body)
  }

describe('where there is no page, the site says so in its own', () => {
  test.each([
    [404, '404'],
    [410, '410'],
    [500, '500'],
    [503, '500'],
  ])('%i', async (status, errorPage) => {
    const found = await ask(next(status, (asked) => [200, `<p>${asked} in brand</p>`]))
    expect([found.status, found.body]).toEqual([status, `<p>${errorPage} in brand</p>`])
    expect(found.headers['cache-control']).toBe('no-store')
  })

  test('HEAD learns the same without the words', async () => {
    const found = await ask(
      next(404, () => [200, 'in brand']),
      { method: 'HEAD' },
    )
    expect([found.status, found.body]).toEqual([404, ''])
  })

  test('a page that is there is handed on', async () => {
    expect((await ask(next(200, () => [200, 'never']))).body).toBe('Next’s own')
  })

  test('what is no page is left as it is', async () => {
    expect((await ask(next(404, () => [200, 'never'], 'image/avif'))).body).toBe('Next’s own')
  })

  test('where the site cannot say it either, the first answer stands', async () => {
    const found = await ask(next(500, () => [500, 'broken as well']))
    expect([found.status, found.body]).toEqual([500, 'Next’s own'])
  })

  test('a visitor cannot ask for it', async () => {
    const asked: unknown[] = []
    await ask(
      ({ headers }, response) => {
        asked.push(headers['x-site-outcome'], headers['x-site-reply'])
        response.end()
      },
      { headers: { 'x-site-outcome': '500', 'x-site-reply': 'of-another' } },
    )
    expect(asked).toEqual([undefined, undefined])
  })
})
