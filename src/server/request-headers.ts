import type { IncomingMessage } from 'node:http'
import { forwardedHeaders } from './forwarded.ts'
import type { RequestHead } from './request-head.ts'

/**
 * The headers of the upstream request: the visitor's headers on an allow-list, and those that the edge server sets itself.
 * Hop-by-hop headers and Next's internal ones are not on the list, so a visitor can't send them and `Connection` can't
 * remove anything.
 */
export function requestHeaders(
  request: IncomingMessage,
  { host, area, framing }: Pick<RequestHead, 'host' | 'area' | 'framing'>,
  { trustProxy }: { trustProxy: boolean },
): Record<string, string> {
  const names = [...fromVisitors, ...(area === 'admin' ? fromPanel : []), ...(framing ? ofBodies : [])]
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

const fromVisitors = [
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
  // CORS preflight requests, which Payload answers.
  'access-control-request-headers',
  'access-control-request-method',
  // Payload: a GET whose query is too long for a URL, and clients that opt out of automatic sign-in.
  'disableautologin',
  'x-http-method-override',
  'x-payload-http-method-override',
  // The panel's initial colour scheme.
  'sec-ch-prefers-color-scheme',
]

/** Next's client router, used by the panel. On a public page these headers cause a redirect. */
const fromPanel = [
  'next-action',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
]

const ofBodies = ['content-type']
