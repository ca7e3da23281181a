import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { exchange, send } from '#tests/fixtures/exchange.ts'
import { startPublicServer, stopServers } from './test-servers.ts'

afterEach(stopServers)

const head = (path: string, ...headers: string[]) =>
  [`POST ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')
const length = (bytes: number) => `Content-Length: ${bytes}`
const multipart = 'Content-Type: multipart/form-data; boundary=b'
const json = 'Content-Type: application/json'
const session = 'Cookie: a=b; payload-token=c'
const chunked = 'Transfer-Encoding: chunked'

const unreachable = () => expect.unreachable()

describe('a body of the wrong size is refused before it is read', () => {
  test.each([
    ['a form', head('/enquiries', length(64 * 1024 + 1)), 413, 'This message is too long.'],
    ['a form of unknown length', head('/enquiries', chunked), 411, 'Content-Length is required.'],
    ['a sign-in', head('/api/users/login', json, length(9_000_000)), 413, 'Up to 1 MB is accepted.'],
    ['a document', head('/api/pages', multipart, session, length(1_048_577)), 413, 'Up to 1 MB'],
    ['a function of the panel', head('/admin', session, length(1_048_577)), 413, 'Up to 1 MB'],
    [
      'an upload',
      head('/api/media', multipart, session, length(18_000_000)),
      413,
      'This file is too large: 18 MB. Up to 15 MB can be uploaded.',
    ],
    ['an upload that is no form', head('/api/media', json, session, length(2_000_000)), 413, 'Up to 1 MB'],
    ['an upload of a stranger', head('/api/media', multipart, length(10)), 401, 'Sign in before you upload'],
    ['a replacement by a stranger', head('/api/media/1', multipart, chunked), 401, 'Sign in before'],
  ])('%s', async (_, request, status, sentence) => {
    const { port } = await startPublicServer(unreachable)
    const response = await exchange(port, request, sentence)
    expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(response).toContain(sentence)
  })

  test('the panel can show the sentence, which has the form of Payload’s errors', async () => {
    const { port } = await startPublicServer(unreachable)
    const response = await exchange(port, head('/api/media', multipart, length(10)), '}]}')
    expect(response).toContain('{"errors":[{"message":"Sign in before you upload a file."}]}')
  })
})

test('the connection of a refused request without a body ends at once', async () => {
  const { port } = await startPublicServer(unreachable)
  const socket = connect(port, '127.0.0.1')
  socket.write(head('/api/media', multipart))
  expect(await text(socket)).toContain('Sign in before you upload a file.')
})

test.each([
  ['an upload of 15 MB', head('/api/media', multipart, session, length(15_900_000))],
  ['a replaced file', head('/api/media/1', multipart, 'Authorization: JWT a', length(15_000_000))],
  ['a long document', head('/api/pages', multipart, session, length(1_000_000))],
])('%s is read', async (_, request) => {
  const { port } = await startPublicServer((_request, response) => response.end('reached'))
  expect(await exchange(port, `${request}first byte`, 'reached')).toContain('200 OK')
})

test('a body of unknown length is read up to the limit, then refused and no longer forwarded', async () => {
  const upstream = Promise.withResolvers<IncomingMessage>()
  const { port } = await startPublicServer((request) => {
    request.resume()
    upstream.resolve(request)
  })
  const socket = send(port, head('/api/users/login', json, chunked))
  await pause(10)
  const part = `10000\r\n${'x'.repeat(0x10000)}\r\n`
  for (let sent = 0; sent < 20; sent++) {
    socket.write(part)
    await pause(1)
  }
  socket.write('0\r\n\r\n')
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 [\s\S]*Up to 1 MB is accepted/)
  const request = await upstream.promise
  if (!request.destroyed) await new Promise((resolve) => request.once('close', resolve))
  expect(request.complete).toBe(false)
})

test('a client that is still sending receives the whole response, and nothing after it is handled', async () => {
  const seen: unknown[] = []
  const { port } = await startPublicServer(({ url }, response) => {
    seen.push(url)
    response.end()
  })
  const size = 4_000_000
  const socket = send(port, head('/api/users/login', json, length(size)))
  for (let sent = 0; sent < 4; sent++) {
    await pause(10)
    socket.write('x'.repeat(size / 4))
  }
  socket.write('GET /after HTTP/1.1\r\nHost: localhost\r\n\r\n')
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 (?:(?!HTTP\/)[\s\S])*\}\]\}$/)
  expect(seen).toEqual([])
})
