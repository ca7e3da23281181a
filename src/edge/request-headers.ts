import type { IncomingMessage } from 'node:http'
import { forwardedHeaders } from './forwarded.ts'
import type { RequestHead } from './request-head.ts'

/**
 * The headers of the request to Next: those of the visitor that something behind reads, and those that this server
 * sets. A header that is not named here stays outside, whatever it would have meant to Next, and so does everything
 * that concerns the visitor's connection only. `Connection` itself therefore takes nothing away and adds nothing.
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
    ...Object.fromEntries(names.flatMap((name) => headerOf(request, name))),
    ...forwardedHeaders(request, { host, trustProxy }),
  }
}

function headerOf({ headers }: IncomingMessage, name: string): [string, string][] {
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
  // CORS, which Payload answers.
  'access-control-request-headers',
  'access-control-request-method',
  // Payload's: a GET whose query is too long for an address, and a client that signs in by itself.
  'disableautologin',
  'x-http-method-override',
  'x-payload-http-method-override',
  // The panel's first look in dark or light.
  'sec-ch-prefers-color-scheme',
]

/** How Next's router moves between the panel's pages. On a public page these turn it into a redirect. */
const fromPanel = [
  'next-action',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
]

const ofBodies = ['content-type']
