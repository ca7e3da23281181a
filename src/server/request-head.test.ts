import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { HttpError } from './http-error.ts'
import { type RequestHead, readRequestHead } from './request-head.ts'

type RequestParts = { method?: string; url?: string; host?: string | string[]; [header: string]: unknown }

/** The head read from a request, or the status if it is rejected. */
function read({
  method = 'GET',
  url = '/',
  host = 'nyc.localhost',
  httpVersion = '1.1',
  ...headers
}: RequestParts): RequestHead | number {
  const request = new IncomingMessage(new Socket())
  const hosts = [host].flat()
  Object.assign(request, {
    method,
    url,
    httpVersion,
    headers: { host: hosts[0], ...headers },
    rawHeaders: hosts.flatMap((each) => ['Host', each]),
  })
  try {
    return readRequestHead(request)
  } catch (error) {
    if (error instanceof HttpError) return error.status
    throw error
  }
}

describe('Host', () => {
  test.each([
    'nyc.localhost',
    'nyc.localhost:3000',
    'NYC.Example',
    'www.clinic.example.',
    'app_1:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    'xn--bcher-kva.example',
  ])('%s is accepted unchanged', (host) => {
    expect(read({ host })).toMatchObject({ host })
  })

  test.each([
    [''],
    ['nyc.localhost/conditions'],
    ['nyc.localhost?a'],
    ['nyc.localhost#okotoks'],
    ['nyc%2elocalhost'],
    ['nyc.localhost\\okotoks'],
    ['okotoks@nyc.localhost'],
    ['http://nyc.localhost'],
    ['nyc.localhost, okotoks.localhost'],
    ['nyc.localhost okotoks.localhost'],
    ['nyc.localhost:'],
    ['nyc.localhost:80:80'],
    ['nyc.localhost:port'],
    ['.localhost'],
    ['-nyc.localhost'],
    ['nyc..localhost'],
    ['nyc.localhost..'],
    ['nyc.localhost:99999'],
    ['256.1.1.1'],
    ['999999999999'],
    ['[:::::]'],
    ['[::1'],
    ['b\u00fccher.example'],
  ])('%j is rejected', (host) => {
    expect(read({ host })).toBe(400)
  })

  test('may be missing in HTTP/1.0, as in health checks of load balancers', () => {
    expect(read({ host: [], httpVersion: '1.0' })).toMatchObject({ host: '' })
    expect(read({ host: '', httpVersion: '1.0' })).toBe(400)
  })

  test('is rejected if sent twice, even with equal values, or not at all', () => {
    expect(read({ host: ['nyc.localhost', 'okotoks.localhost'] })).toBe(400)
    expect(read({ host: ['nyc.localhost', 'nyc.localhost'] })).toBe(400)
    expect(read({ host: [] })).toBe(400)
  })
})

describe('a body', () => {
  test.each(['/api/users', '/admin', '/contact', '/enquiries', '/_next/image'])(
    'of a method without one is rejected with 400 at %s, even if the method is not allowed there',
    (url) => {
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'DELETE', 'TRACE']) {
        expect(read({ method, url, 'content-length': '1' })).toBe(400)
        expect(read({ method, url, 'transfer-encoding': 'chunked' })).toBe(400)
      }
    },
  )

  test.each(['GET', 'HEAD', 'OPTIONS', 'DELETE'])('of %s is rejected unless its length is 0', (method) => {
    const url = '/api/users'
    expect(read({ method, url, 'content-length': '1' })).toBe(400)
    expect(read({ method, url, 'transfer-encoding': 'chunked' })).toBe(400)
    expect(read({ method, url, 'content-length': '0' })).toMatchObject({ framing: null })
    expect(read({ method, url })).toMatchObject({ framing: null })
  })

  test.each(['POST', 'PUT', 'PATCH'])('of %s keeps the framing that Node’s parser has accepted', (method) => {
    const url = '/api/users'
    expect(read({ method, url, 'content-length': '007' })).toMatchObject({
      framing: { 'content-length': '7' },
    })
    expect(read({ method, url, 'transfer-encoding': 'Chunked' })).toMatchObject({
      framing: { 'transfer-encoding': 'chunked' },
    })
    expect(read({ method, url })).toMatchObject({ framing: { 'content-length': '0' } })
  })

  test.each([
    [400, { 'content-length': '-1' }],
    [400, { 'content-length': '+1' }],
    [400, { 'content-length': '1, 1' }],
    [400, { 'content-length': '0x10' }],
    [400, { 'content-length': '99999999999999999999' }],
    [400, { 'content-length': '4', 'transfer-encoding': 'chunked' }],
    [501, { 'transfer-encoding': 'gzip, chunked' }],
    [501, { 'transfer-encoding': 'chunked, chunked' }],
    [501, { 'transfer-encoding': 'identity' }],
  ])('is rejected with %i if its length is ambiguous: %j', (status, headers) => {
    expect(read({ method: 'POST', url: '/api/users', ...headers })).toBe(status)
  })
})

test.each([
  ['/conditions', 'POST'],
  ['/enquiries', 'PUT'],
  ['/api/users', 'TRACE'],
  ['/admin', 'CONNECT'],
  ['/api/users', 'PROPFIND'],
])('%s does not allow %s', (url, method) => {
  expect(read({ url, method })).toBe(405)
})

test('visitors can request none of Next’s own endpoints except built files', () => {
  expect(read({ url: '/_next/static/chunks/a.css' })).toMatchObject({ area: 'page' })
  for (const url of [
    '/_next/data/build/contact.json',
    '/_next/image?url=%2Fmedia%2Fa.png&w=640&q=75',
    '/_next/',
  ])
    expect(read({ url })).toBe(404)
  expect(read({ url: '/_next/static/../data/build/contact.json' })).toBe(404)
  for (const url of ['/contact.rsc', '/contact.segments/_tree.segment.rsc?a=b', '/admin.rsc'])
    expect(read({ url })).toBe(404)
})

test('a URL that is too long after normalization is rejected', () => {
  expect(read({ url: `/${'"'.repeat(5000)}` })).toMatchObject({ area: 'page' })
  expect(read({ url: `/${'"'.repeat(5500)}` })).toBe(414)
})
