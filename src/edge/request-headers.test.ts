import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { requestHeaders } from './request-headers.ts'

function sent(headers: IncomingHttpHeaders, { area = 'page', trustProxy = false }: Partial<Options> = {}) {
  const request = { headers, socket: { remoteAddress: '203.0.113.7' } } as unknown as IncomingMessage
  return requestHeaders(request, { area, trustProxy })
}
type Options = Parameters<typeof requestHeaders>[1]

test('Host and what a visitor usually sends pass through', () => {
  const usual = {
    host: 'nyc.localhost:3000',
    accept: 'text/html',
    'accept-language': 'hi',
    cookie: 'a=b',
    'if-none-match': '"1"',
    range: 'bytes=0-9',
    'user-agent': 'Firefox',
  }
  expect(sent(usual)).toMatchObject(usual)
})

test.each([
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'x-nextjs-data',
  'x-invoke-path',
  'x-matched-path',
  'x-now-route-matches',
  'next-resume',
])('nobody passes for Next itself by %s, in the admin panel either', (name) => {
  expect(sent({ [name]: '1' })).not.toHaveProperty(name)
  expect(sent({ [name]: '1' }, { area: 'admin' })).not.toHaveProperty(name)
})

test.each(['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-url', 'next-action'])(
  'the admin panel moves by %s, a public page never sees it',
  (name) => {
    expect(sent({ [name]: '1' })).not.toHaveProperty(name)
    expect(sent({ [name]: '1' }, { area: 'api' })).not.toHaveProperty(name)
    expect(sent({ [name]: '1' }, { area: 'admin' })).toHaveProperty(name, '1')
  },
)

test('a page is asked for without a body, the interface with one', () => {
  const body = { 'content-length': '3', 'content-type': 'text/plain' }
  expect(Object.keys(sent(body))).toEqual(['x-forwarded-for', 'x-forwarded-proto'])
  expect(sent(body, { area: 'api' })).toMatchObject(body)
})

test('headers of one connection stay behind, those that Connection names too, but never Host', () => {
  const headers = {
    connection: 'keep-alive, X-Private, Host',
    'keep-alive': '5',
    'x-private': '1',
    host: 'a',
  }
  expect(Object.keys(sent(headers))).toEqual([
    'host',
    'x-forwarded-for',
    'x-forwarded-proto',
    'x-forwarded-host',
  ])
})

describe('X-Forwarded', () => {
  const claimed = {
    host: 'nyc.example',
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
    'x-real-ip': '198.51.100.1',
    forwarded: 'for=198.51.100.1',
  }

  test('tells what this server sees, whatever the client claims', () => {
    expect(sent(claimed)).toEqual({
      host: 'nyc.example',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'nyc.example',
    })
  })

  test('goes on from what a trusted proxy says, while the host remains the one of Host', () => {
    expect(sent(claimed, { trustProxy: true })).toEqual({
      host: 'nyc.example',
      'x-forwarded-for': '198.51.100.1, 203.0.113.7',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'nyc.example',
    })
  })

  test('is complete where a trusted proxy says nothing', () => {
    const { 'x-forwarded-for': address, 'x-forwarded-proto': scheme } = sent({}, { trustProxy: true })
    expect([address, scheme]).toEqual(['203.0.113.7', 'http'])
  })
})
