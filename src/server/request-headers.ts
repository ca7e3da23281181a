import type { IncomingMessage } from 'node:http'
import { forwardedHeaders } from './forwarded.ts'
import type { RequestHead } from './request-head.ts'

/**
 * The headers of the upstream request: the visitor's headers that are on an allow-list, and those set by the public server.
 * Hop-by-hop headers and Next's internal ones are not on the list, so a visitor can't send them and `Connection` can't
 * remove any header.
 */
export function requestHeaders(
  request: IncomingMessage,
  { host, area, framing }: Pick<RequestHead, 'host' | 'area' | 'framing'>,
  { trustProxy }: { trustProxy: boolean },
): Record<string, string> {
  const names = [
    ...visitorHeaders,
    ...(area === 'admin' ? routerHeaders : []),
    ...(framing ? bodyHeaders : []),
  ]
  return {
    host,
    ...framing,
    ...Object.fromEntries(names.flatMap((name) => headerPairs(request, name))),
    ...forwardedHeaders(request, { host, trustProxy }),
  }
}

function headerPairs({ headers }: IncomingMessage, name: string): [string, string][] {
  const value = headers[name]
  return typeof value === 'string' ? [[name, value]] : []
}

const visitorHeaders = [
  'accept',
  'accept-language',
  'authorization',
  'cache-control',
  'cookie',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'origin',
  'range',
  'referer',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'sec-fetch-user',
  'user-agent',
  // CORS preflight requests, handled by Payload.
  'access-control-request-headers',
  'access-control-request-method',
  // Payload: a GET whose query is too long for a URL, and clients that opt out of automatic sign-in.
  'disableautologin',
  'x-http-method-override',
  'x-payload-http-method-override',
  // The panel's initial colour scheme.
  'sec-ch-prefers-color-scheme',
]

/** Sent by Next's client router, which only the panel uses. On a public page these headers cause a redirect. */
const routerHeaders = [
  'next-action',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
]

const bodyHeaders = ['content-type']
