import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { RequestHead } from './request-head.ts'
import { requestHeaders } from './request-headers.ts'

type Options = Partial<Pick<RequestHead, 'area' | 'framing'>> & { trustProxy?: boolean }

function upstreamHeaders(
  headers: IncomingHttpHeaders,
  { area = 'page', framing = null, trustProxy = false }: Options = {},
) {
  // The only properties that are read.
  const request = { headers, socket: { remoteAddress: '203.0.113.7' } } as IncomingMessage
  const { host = 'nyc.example' } = headers
  return requestHeaders(request, { host, area, framing }, { trustProxy })
}

test('Host and common request headers are forwarded', () => {
  const usual = {
    host: 'nyc.localhost:3000',
    accept: 'text/html',
    'accept-language': 'hi',
    cookie: 'a=b',
    'if-none-match': '"1"',
    range: 'bytes=0-9',
    'user-agent': 'Firefox',
  }
  expect(upstreamHeaders(usual)).toMatchObject(usual)
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
])('a visitor cannot send the internal header %s, not even to the admin panel', (name) => {
  expect(upstreamHeaders({ [name]: '1' })).not.toHaveProperty(name)
  expect(upstreamHeaders({ [name]: '1' }, { area: 'admin' })).not.toHaveProperty(name)
})

test.each(['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-url', 'next-action'])(
  'the client router’s header %s is forwarded to the admin panel only',
  (name) => {
    expect(upstreamHeaders({ [name]: '1' })).not.toHaveProperty(name)
    expect(upstreamHeaders({ [name]: '1' }, { area: 'api' })).not.toHaveProperty(name)
    expect(upstreamHeaders({ [name]: '1' }, { area: 'admin' })).toHaveProperty(name, '1')
  },
)

test('Content-Type and framing are forwarded only with a body', () => {
  const body = { 'content-length': '3', 'content-type': 'text/plain', 'transfer-encoding': 'chunked' }
  expect(Object.keys(upstreamHeaders(body))).toEqual(ownHeaders)
  expect(upstreamHeaders(body, { area: 'api', framing: { 'content-length': '3' } })).toMatchObject({
    'content-length': '3',
    'content-type': 'text/plain',
  })
  expect(upstreamHeaders({}, { area: 'api', framing: { 'transfer-encoding': 'chunked' } })).toHaveProperty(
    'transfer-encoding',
    'chunked',
  )
})

test('hop-by-hop and unknown headers are dropped, and Connection cannot remove any other', () => {
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
  expect(upstreamHeaders(headers)).toEqual({
    host: 'a',
    cookie: 'a=b',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'http',
    'x-forwarded-host': 'a',
  })
})

/** The headers of every upstream request, whatever the visitor sent. */
const ownHeaders = ['host', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host']

describe('X-Forwarded-*', () => {
  const forged = {
    host: 'nyc.example',
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
    'x-real-ip': '198.51.100.1',
    forwarded: 'for=198.51.100.1',
  }

  test('holds what this server sees, whatever the client sent', () => {
    expect(upstreamHeaders(forged)).toEqual({
      host: 'nyc.example',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'nyc.example',
    })
  })

  test('extends the values of a trusted proxy, except for the host, which is that of Host', () => {
    expect(upstreamHeaders(forged, { trustProxy: true })).toEqual({
      host: 'nyc.example',
      'x-forwarded-for': '198.51.100.1, 203.0.113.7',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'nyc.example',
    })
  })

  test('is complete if a trusted proxy sends none', () => {
    const { 'x-forwarded-for': address, 'x-forwarded-proto': scheme } = upstreamHeaders(
      {},
      { trustProxy: true },
    )
    expect([address, scheme]).toEqual(['203.0.113.7', 'http'])
  })
})
