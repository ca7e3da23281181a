import { expect, test } from '@playwright/test'
import { exchange, send } from '../fixtures/exchange.ts'
import { request } from './request.ts'

/** One path of each kind, and a host on which it exists. */
const targets = {
  'a page': ['nyc.localhost', '/contact'],
  'a form': ['nyc.localhost', '/enquiries'],
  'the API': ['localhost', '/api/users/init'],
  'the panel': ['localhost', '/admin/login'],
} as const
const methods = ['GET', 'HEAD', 'OPTIONS', 'DELETE', 'POST', 'PUT', 'PATCH', 'TRACE']
const framings = ['content-length', 'transfer-encoding', 'host', 'te', 'trailer', 'upgrade', 'expect']

/**
 * A request for another clinic's page, hidden in a body. It is slow enough that the next visitor's request comes
 * before its response.
 */
const hidden = 'GET /conditions/achilles-tendinopathy HTTP/1.1\r\nHost: okotoks.localhost\r\n\r\n'
const chunked = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`

const port = (): number => Number(process.env.E2E_PORT)

/** The response that the next visitor of nyc's site gets while the attacker keeps the connection open. */
async function nextVisitorGets(bytes: string): Promise<string> {
  const sender = send(port(), bytes)
  await new Promise<void>((resolve) => sender.once('data', () => resolve()).once('close', () => resolve()))
  const { status, body } = await request('nyc.localhost', '/manifest.webmanifest')
  sender.destroy()
  return `${status} ${body.slice(0, 100)}`
}

for (const [kind, [host, path]] of Object.entries(targets)) {
  test(`whatever Connection names in a request to ${kind}, the next visitor gets their own response`, async () => {
    for (const method of methods)
      for (const named of framings) {
        const head = `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: keep-alive, ${named}\r\n`
        const request =
          named === 'transfer-encoding'
            ? `${head}Transfer-Encoding: chunked\r\n\r\n${chunked}`
            : `${head}Content-Length: ${hidden.length}\r\n\r\n${hidden}`
        expect(await nextVisitorGets(request), `${method}, Connection: ${named}`).toMatch(
          /^200 .*Third Landing Acupuncture/,
        )
      }
  })
}

test('a request with an ambiguous host or length is answered 400', async () => {
  const head = 'GET /contact HTTP/1.1\r\nHost: nyc.localhost'
  for (const ambiguous of [
    `${head.replace('/contact', '/healthz')}\r\nHost: okotoks.localhost\r\n\r\n`,
    `${head.replace('/contact', '/healthz')}\r\nContent-Length: 4\r\n\r\nbody`,
    `${head}\r\nHost: okotoks.localhost\r\n\r\n`,
    `${head}/okotoks\r\n\r\n`,
    `${head}%2eexample\r\n\r\n`,
    `${head}\r\nContent-Length: 4\r\n\r\nbody`,
    `${head}\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
  ])
    expect(await exchange(port(), ambiguous), ambiguous).toMatch(/^HTTP\/1\.1 400 /)
})

test('Next’s internal endpoints are not found', async () => {
  for (const path of [
    '/contact.rsc',
    '/_next/data/any/contact.json',
    '/_next/image?url=%2Fmedia%2Fa.png&w=640&q=75',
  ])
    expect((await request('nyc.localhost', path)).status).toBe(404)
})
