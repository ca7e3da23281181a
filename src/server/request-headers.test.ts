import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { RequestHead } from './request-head.ts'
import { requestHeaders } from './request-headers.ts'

type Options = Partial<Pick<RequestHead, 'area' | 'framing'>> & { trustProxy?: boolean }

function sent(
  headers: IncomingHttpHeaders,
  { area = 'page', framing = null, trustProxy = false }: Options = {},
) {
  // All of a message that is read here.
  const request = { headers, socket: { remoteAddress: '203.0.113.7' } } as unknown as IncomingMessage
  const { host = 'nyc.example' } = headers
  return requestHeaders(request, { host, area, framing }, { trustProxy })
}

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
  'x-action-forwarded',
  'x-site-outcome',
  'x-site-reply',
  'x-site-signature',
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

test('a body is described only where one is sent, by its framing and its type', () => {
  const body = { 'content-length': '3', 'content-type': 'text/plain', 'transfer-encoding': 'chunked' }
  expect(Object.keys(sent(body))).toEqual(own)
  expect(sent(body, { area: 'api', framing: { 'content-length': '3' } })).toMatchObject({
    'content-length': '3',
    'content-type': 'text/plain',
  })
  expect(sent({}, { area: 'api', framing: { 'transfer-encoding': 'chunked' } })).toHaveProperty(
    'transfer-encoding',
    'chunked',
  )
})

test('headers of one connection and private ones stay behind; Connection has no say in the others', () => {
  const headers = {
    connection: 'keep-alive, X-Private, Host, Cookie, X-Forwarded-For, X-Forwarded-Host',
    'keep-alive': '5',
    te: 'trailers',
    trailer: 'cookie',
    upgrade: 'h2c',
    expect: '100-continue',
    'x-private': '1',
    cookie: 'a=b',
    host: 'a',
  }
  expect(sent(headers)).toEqual({
    host: 'a',
    cookie: 'a=b',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'http',
    'x-forwarded-host': 'a',
  })
})

/** What every request has, whatever the visitor sent. */
const own = ['host', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host']

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
