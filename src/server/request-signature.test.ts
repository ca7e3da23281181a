import { createServer, type IncomingMessage } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { exchange } from '#tests/fixtures/exchange.ts'
import { createRequestSigner, type RequestSigner } from './request-signature.ts'
import { listenOnFreePort, stopServers } from './test-servers.ts'

afterEach(stopServers)

const signer = createRequestSigner()
const head = { method: 'GET', path: '/contact?a=b', headers: { host: 'nyc.localhost', cookie: 'a=b' } }

/** Whether each of the requests in these bytes counts as signed, in their order. */
async function verify(bytes: string, verifier: RequestSigner = signer): Promise<boolean[]> {
  const results: boolean[] = []
  const port = await listenOnFreePort(
    createServer((request: IncomingMessage, response) => {
      results.push(verifier.isSigned(request))
      request.resume()
      response.setHeader('connection', 'close')
      response.end()
    }),
  )
  await exchange(port, bytes)
  return results
}

const signed = (extraHeaders = '', signature = signer.sign(head)) =>
  `GET /contact?a=b HTTP/1.1\r\nhost: nyc.localhost\r\ncookie: a=b\r\n${extraHeaders}x-site-signature: ${signature}\r\nConnection: keep-alive\r\n\r\n`

test('a signed request is recognized', async () => {
  expect(await verify(signed())).toEqual([true])
})

describe('does not count as signed:', () => {
  test.each([
    ['a request without a signature', signed().replace(/x-site-signature.*\r\n/, '')],
    ['one with an invented signature', signed('', 'A'.repeat(43))],
    ['one with a truncated signature', signed('', signer.sign(head).slice(0, 20))],
    ['one with two signatures', signed(`x-site-signature: ${signer.sign(head)}\r\n`)],
    ['one with another method', signed().replace('GET', 'POST')],
    ['one with another path', signed().replace('/contact', '/admin')],
    ['one with another host', signed().replace('nyc', 'okotoks')],
    ['one with a second host', signed('host: okotoks.localhost\r\n')],
    ['one with a forged header added', signed('x-site-outcome: 410\r\n')],
    ['one with a forged visitor address', signed('x-forwarded-for: 192.0.2.1\r\n')],
    ['one with a body added', signed('content-length: 4\r\n').concat('body')],
    ['one without one of its headers', signed().replace('cookie: a=b\r\n', '')],
  ])('%s', async (_, bytes) => {
    expect(await verify(bytes)).toEqual([false])
  })

  test('a request that swallowed the next one, with its signature', async () => {
    const bytes = `GET /admin HTTP/1.1\r\nhost: okotoks.localhost\r\nx-swallowed: ${signed()}`
    expect(await verify(bytes)).toEqual([false])
  })

  test('one signed before a restart', async () => {
    expect(await verify(signed(), createRequestSigner())).toEqual([false])
  })
})
