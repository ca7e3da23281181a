import { expect, test } from 'vitest'
import { responseHeaders } from './response-headers.ts'

const fromNext = {
  'content-type': 'text/html',
  'set-cookie': ['a=1', 'b=2'],
  'x-powered-by': 'Next.js, Payload',
  'x-middleware-rewrite': '/sites/nyc.localhost/en',
  'x-nextjs-cache': 'HIT',
  'accept-ch': 'Sec-CH-Prefers-Color-Scheme',
  'critical-ch': 'Sec-CH-Prefers-Color-Scheme',
  link: '</>; rel=preconnect; crossorigin=""',
  vary: 'rsc, next-router-state-tree, next-router-prefetch, Sec-CH-Prefers-Color-Scheme, Accept-Encoding',
  connection: 'keep-alive',
  'keep-alive': 'timeout=5',
  'transfer-encoding': 'chunked',
}

test('a page’s response reveals no internal path or software, and requests no client hints', () => {
  expect(responseHeaders(fromNext, 'page')).toEqual({
    'content-type': 'text/html',
    'set-cookie': ['a=1', 'b=2'],
    vary: 'Accept-Encoding',
  })
})

test('an empty Vary is omitted', () => {
  expect(responseHeaders({ vary: 'RSC, Next-Router-Prefetch' }, 'page')).toEqual({})
})

test('the admin panel keeps the headers that it needs', () => {
  const { 'accept-ch': hint, 'critical-ch': critical, link, vary, 'x-nextjs-cache': cache } = fromNext
  expect(responseHeaders(fromNext, 'admin')).toEqual({
    'content-type': 'text/html',
    'set-cookie': ['a=1', 'b=2'],
    'accept-ch': hint,
    'critical-ch': critical,
    link,
    'x-nextjs-cache': cache,
    vary,
  })
})

test('only `responseSecurity` decides whether an answer of the API is stored', () => {
  const headers = { 'cache-control': 'public, max-age=60' }
  expect(responseHeaders(headers, 'api')).toEqual({})
  expect(responseHeaders(headers, 'file')).toEqual(headers)
})
