import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { exchange, send } from '#tests/fixtures/exchange.ts'
import { startPublicServer, stopServers } from './test-servers.ts'

afterEach(stopServers)

const get = 'GET / HTTP/1.1\r\nHost: nyc.localhost\r\n\r\n'

test('a client that closes its side after its request gets the response', async () => {
  const { port } = await startPublicServer(async (_, response) => {
    await pause(20)
    response.end('whole')
  })
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.end(get))
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 [\s\S]*whole$/)
})

describe('a connection is closed', () => {
  const short = { headersTimeout: 60, requestTimeout: 120, checkInterval: 20 }
  test.each([
    ['nothing', ''],
    ['half a head', 'GET / HTTP/1.1\r\nHost: nyc'],
    [
      'half a body',
      'POST /enquiries HTTP/1.1\r\nHost: nyc.localhost\r\nContent-Length: 100\r\n\r\nname=Maya',
    ],
  ])('if it sends %s in time', async (_, bytes) => {
    const { port } = await startPublicServer((request) => request.resume(), {}, short)
    expect(await exchange(port, bytes)).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
  })

  test('if its client no longer reads nor sends', async () => {
    const { port } = await startPublicServer(() => {}, {}, { idleTimeout: 60 })
    expect(await exchange(port, get)).toBe('')
  })
})

describe('beyond their number, new connections are closed and open ones stay', () => {
  async function openThree(port: number) {
    const sockets: Socket[] = []
    for (let count = 0; count < 3; count++) {
      const socket = send(port, '').resume()
      sockets.push(socket)
      await new Promise((resolve) => socket.once('connect', resolve))
    }
    await pause(50)
    const states = sockets.map(({ readyState }) => readyState === 'open')
    for (const socket of sockets) socket.destroy()
    await pause(20)
    return states
  }

  test('from one address, until one of them closes', async () => {
    const { port } = await startPublicServer((_, response) => response.end('whole'), {}, { perAddress: 2 })
    expect(await openThree(port)).toEqual([true, true, false])
    expect(await exchange(port, get, 'whole')).toContain('200 OK')
  })

  test('in total, also behind a trusted proxy, from whose address they all come', async () => {
    const proxied = { trustProxy: true }
    const few = await startPublicServer(() => {}, proxied, { perAddress: 2 })
    expect(await openThree(few.port)).toEqual([true, true, true])
    const { port } = await startPublicServer(() => {}, proxied, { total: 2 })
    expect(await openThree(port)).toEqual([true, true, false])
  })
})
