import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test, vi } from 'vitest'
import { signPreviewPass } from '#base/preview-pass.ts'
import { startPublicServer, stopServers } from './test-servers.ts'

afterEach(stopServers)

const pass = { user: 'u', session: 's', password: 'p', clinic: 'c', until: Date.now() + 60_000 }
const preview = { cookie: `theme=dark; preview=${signPreviewPass(pass)}` }

function open(port: number, path: string, headers: Record<string, string> = {}) {
  const sent = request({ host: '127.0.0.1', port, path, headers })
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve).on('error', reject).end()
  })
  const done = response.then(async (received) => ({
    status: received.statusCode,
    headers: received.headers,
    body: await text(received),
  }))
  // A connection that is only closed on one side may still wait for the response.
  return { done, hangUp: () => sent.socket?.resetAndDestroy() }
}

type Response = Awaited<ReturnType<typeof open>['done']>

/** A server whose pages are finished by `finish` only. */
async function startSlowServer() {
  const rendering: ServerResponse[] = []
  let most = 0
  const { port } = await startPublicServer(({ url }, response) => {
    if (url === '/api/health') return response.end()
    most = Math.max(most, rendering.push(response))
  })
  const finish = () => {
    for (const response of rendering.splice(0)) response.setHeader('content-type', 'text/html').end('<p>Page')
  }
  return { port, rendering, finish, most: () => most }
}

test.each([
  ['searches', '/search?q=heel', {}],
  ['searches in another language', '/hi/search?q=heel', {}],
  ['previews', '/conditions/heel-pain', preview],
  ['links to previews', '/preview?pass=x', {}],
])('%s are rendered four at a time, and too many that wait are refused', async (_, path, headers) => {
  const { port, rendering, finish, most } = await startSlowServer()
  const refused: Response[] = []
  const all = Array.from({ length: 70 }, () => open(port, path, headers).done)
  for (const each of all) each.then((response) => response.status === 503 && refused.push(response))
  await vi.waitFor(() => expect([rendering.length, refused.length]).toEqual([4, 6]))
  for (const { headers: received, body } of refused)
    expect([received['retry-after'], body]).toEqual(['5', expect.stringContaining('try again')])
  const finishing = setInterval(finish, 5)
  const statuses = (await Promise.all(all)).map(({ status }) => status)
  clearInterval(finishing)
  expect(statuses.filter((status) => status === 200)).toHaveLength(64)
  expect(most()).toBe(4)
})

test.each([
  ['a page', '/conditions/heel-pain', {}],
  ['the form of the search', '/search', {}],
  ['a page with a forged pass', '/conditions/heel-pain', { cookie: 'preview=x' }],
  ['a picture in a preview', '/media/heel.png', preview],
  ['the panel', '/admin/collections/pages?q=heel', preview],
])('%s does not wait for searches and previews', async (_, path, headers) => {
  const { port, rendering, finish } = await startSlowServer()
  const costly = ['/search?q=heel', '/preview?pass=x'].flatMap((each) =>
    Array.from({ length: 10 }, () => open(port, each)),
  )
  await vi.waitFor(() => expect(rendering).toHaveLength(8))
  const other = open(port, path, headers).done
  await vi.waitFor(() => expect(rendering).toHaveLength(9))
  finish()
  expect((await other).status).toBe(200)
  for (const { hangUp, done } of costly) {
    done.catch(() => {})
    hangUp()
  }
})

test('a visitor who hangs up gives the turn away', async () => {
  const { port, rendering, finish } = await startSlowServer()
  const first = Array.from({ length: 4 }, () => open(port, '/search?q=heel'))
  await vi.waitFor(() => expect(rendering).toHaveLength(4))
  const waiting = open(port, '/search?q=knee')
  const last = open(port, '/search?q=back')
  // Once it has answered this, the server has noticed what came before.
  const isNoticed = () => open(port, '/healthz').done
  await isNoticed()
  for (const { hangUp, done } of [waiting, ...first]) {
    done.catch(() => {})
    hangUp()
    await isNoticed()
  }
  await vi.waitFor(() => expect(rendering).toHaveLength(5))
  finish()
  expect((await last.done).status).toBe(200)
})
