import type { ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { listenOnFreePort, stopServers } from '../test-servers.ts'
import { createFixedHead, sendFixed } from './fixed-head.ts'

afterEach(stopServers)

const headers = ['Content-Type', 'text/html', 'X-Name', 'Zürich', 'X-List', 'a', 'X-List', 'b']
const body = Buffer.from('A page.')

/** The bytes that a server sends on one connection, without the time. */
async function exchange(port: number, requests: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1')
  socket.end(requests)
  return (await text(socket)).replace(/Date: [^\r]+/g, 'Date: now')
}

const last = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'

test.each([
  ['GET', `GET / HTTP/1.1\r\nHost: a\r\n\r\n${last}`],
  ['two requests in one packet', `${'GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(2)}${last}`],
  ['HEAD', `HEAD / HTTP/1.1\r\nHost: a\r\n\r\n${last}`],
  ['HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n'],
  ['HTTP/1.0 with a connection to keep', `GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n${last}`],
  ['a connection to close', last],
])('the response to %s is the one that Node’s own functions send', async (_, requests) => {
  const length = ['Content-Length', String(body.length)]
  const whole = createFixedHead(200, [...headers, ...length])
  const unchanged = createFixedHead(304, headers)
  const sendOwn = (response: ServerResponse, isWhole: boolean) =>
    sendFixed(response, isWhole ? whole : unchanged, { keepAlive: 5, ...(isWhole ? { body } : {}) })
  const sendAsNode = (response: ServerResponse, isWhole: boolean) =>
    isWhole
      ? response.writeHead(200, [...headers, ...length]).end(body)
      : response.writeHead(304, headers).end()
  for (const isWhole of [true, false]) {
    const [own, nodes] = await Promise.all(
      [sendOwn, sendAsNode].map(async (send) => {
        const listener = (_: unknown, response: ServerResponse) => send(response, isWhole)
        const server = createServer({ optimizeEmptyRequests: true }, listener)
        server.keepAliveTimeout = 5000
        return exchange(await listenOnFreePort(server), requests)
      }),
    )
    expect(own).toBe(nodes)
    expect(own).toContain(`X-Name: Zürich\r\nX-List: a\r\nX-List: b\r\n`)
  }
})

test('a header that would end before its value does is refused', () => {
  expect(() => createFixedHead(200, ['X-Name', 'a\r\nSet-Cookie: b'])).toThrow(/Invalid character/)
  expect(() => createFixedHead(200, ['X Name', 'a'])).toThrow(/valid HTTP token/)
})
