import type { IncomingMessage } from 'node:http'
import { type BodyLimit, checkBody } from './body-limits.ts'
import { HttpError } from './http-error.ts'
import { type Area, allowedMethods, requestArea } from './request-area.ts'
import { readTarget } from './request-target.ts'

/** A request as parsed by the public server. The upstream request is built from this, never from the visitor's raw bytes. */
export type RequestHead = {
  method: string
  target: URL
  /** As sent: a host name or an IP address, and a port if the visitor gave one. Empty if an HTTP/1.0 request has none. */
  host: string
  area: Area
  framing: Framing
  bodyLimit: BodyLimit
}

/** The framing of the body sent upstream; null if there is none, and then no byte of a body is sent. */
export type Framing = { 'content-length': string } | { 'transfer-encoding': 'chunked' } | null

/**
 * Parses and validates the head of a request.
 *
 * @throws HttpError if two servers could parse the request differently, its URL is invalid or internal, its method is not
 * allowed there, or its body is not acceptable
 */
export function readRequestHead(request: IncomingMessage): RequestHead {
  // Before the URL is examined: a message of ambiguous length is malformed whatever its URL.
  const host = readHost(request)
  const framing = readFraming(request)
  const target = readTarget(request.url ?? '')
  if (!target) throw new HttpError(400, 'Invalid request URL.')
  if (target.pathname.length + target.search.length > maxTarget)
    throw new HttpError(414, 'The request URL is too long.')
  if (isInternal(target.pathname)) throw new HttpError(404, 'Not found.')
  const { method = '' } = request
  const area = requestArea(target.pathname, method)
  const allowed = allowedMethods(area)
  if (!allowed.includes(method))
    throw new HttpError(405, `Method ${method} is not allowed. Use ${allowed.join(' or ')}.`, {
      headers: { allow: allowed.join(', ') },
    })
  const bodyLimit = checkBody(area, target.pathname, bodyLength(framing), request.headers)
  return { method, target, host, area, framing, bodyLimit }
}

/** Characters. Node limits the head of a request to 16 KB, but percent-encoding can triple the length of its path. */
const maxTarget = 16 * 1024

/**
 * Next's own endpoints other than built files: image optimization and page data, the latter also at a page's path with
 * `.rsc` appended. No site uses them, and below `/_next/` Next responds before `proxy.ts` has checked the host.
 */
function isInternal(pathname: string): boolean {
  return /^\/_next\/(?!static\/)|\.rsc$/.test(pathname)
}

/**
 * Node keeps the first of several Host headers, and `new URL` extracts a host from almost any string, so a proxy before
 * this server may have parsed a different one. Exactly one is accepted, and only a plain host (RFC 9112, section 3.2).
 */
function readHost({ rawHeaders, httpVersion }: IncomingMessage): string {
  // Not from `headersDistinct`: in Node 22 it throws if a header is named `__proto__`.
  const isName = (index: number) => index % 2 === 0 && rawHeaders[index]?.toLowerCase() === 'host'
  const hosts = rawHeaders.filter((_, index) => isName(index - 1))
  // Load balancers request /healthz over HTTP/1.0 without a Host. No clinic has an empty host, so a page responds with 421.
  if (hosts.length === 0 && httpVersion === '1.0') return ''
  const [host = '', ...others] = hosts
  if (others.length > 0 || !isHost(host))
    throw new HttpError(400, 'Exactly one Host header with a valid host is required.')
  return host
}

/** A host name, an IPv4 or a bracketed IPv6 address, optionally with a port. Container names may contain underscores. */
export function isHost(host: string): boolean {
  return hostPattern.test(host) && URL.canParse(`http://${host}`)
}

const hostPattern = /^(?:[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Derived from the headers that Node's parser has accepted; it rejects contradictory lengths. `Connection` can't remove
 * any of them.
 */
function readFraming({ method = '', headers }: IncomingMessage): Framing {
  const length = headers['content-length']
  const coding = headers['transfer-encoding']
  if (!methodsWithBody.has(method)) {
    if (coding !== undefined || (length !== undefined && length !== '0'))
      throw new HttpError(400, `A ${method} request must not have a body.`)
    return null
  }
  if (coding === undefined) return { 'content-length': readLength(length ?? '0') }
  if (length !== undefined)
    throw new HttpError(400, 'Send either Content-Length or Transfer-Encoding, not both.')
  if (coding.toLowerCase() !== 'chunked')
    throw new HttpError(501, 'Unsupported Transfer-Encoding. Only chunked is supported.')
  return { 'transfer-encoding': 'chunked' }
}

/** RFC 9110 defines no body for other methods, nothing here reads one, and Node's client would send it unframed. */
const methodsWithBody: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

function readLength(value: string): string {
  const length = Number(value)
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(length))
    throw new HttpError(400, 'Content-Length must be a non-negative integer.')
  return String(length)
}

/** Bytes; undefined if they are not known in advance. */
function bodyLength(framing: Framing): number | undefined {
  if (!framing) return 0
  return 'content-length' in framing ? Number(framing['content-length']) : undefined
}
