import type { IncomingMessage } from 'node:http'
import { maxFormBytes } from '#domain/enquiry/paths.ts'
import { type Area, allowedMethods, requestArea } from './request-area.ts'
import { readTarget } from './request-target.ts'

/** A request as the edge server has parsed it. The upstream request is built from this, never from the visitor's raw bytes. */
export type RequestHead = {
  method: string
  target: URL
  /** As sent: a host name or an IP address, and a port if the visitor gave one. Empty if an HTTP/1.0 request has none. */
  host: string
  area: Area
  framing: Framing
}

/** The framing of the body sent upstream; null if there is none, and then no byte of a body is sent. */
export type Framing = { 'content-length': string } | { 'transfer-encoding': 'chunked' } | null

/**
 * A request that is refused. Its connection is closed, since what follows a malformed message can't be parsed reliably.
 */
export class HttpError extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

/**
 * @throws HttpError where two servers could read the request differently, where its address is not for visitors or
 * doesn't answer to the method, or where its body is refused
 */
export function readRequestHead(request: IncomingMessage): RequestHead {
  // Before the address is looked at: a message whose end is in doubt is malformed wherever it is sent.
  const host = readHost(request)
  const framing = readFraming(request)
  const target = readTarget(request.url ?? '')
  if (!target) throw new HttpError(400, 'Invalid request URL.')
  if (target.pathname.length + target.search.length > maxTarget)
    throw new HttpError(414, 'This address is too long.')
  if (isInternal(target.pathname)) throw new HttpError(404, 'Not found.')
  const { method = '' } = request
  const area = requestArea(target.pathname, method)
  const allowed = allowedMethods(area)
  if (!allowed.includes(method))
    throw new HttpError(405, `${method} is not allowed here. Use ${allowed.join(' or ')}.`, {
      allow: allowed.join(', '),
    })
  if (area === 'form') checkForm(framing)
  return { method, target, host, area, framing }
}

/** Characters. The head of a request is limited to 16 KB, but percent-encoding can triple the length of its path. */
const maxTarget = 16 * 1024

/**
 * Next's own endpoints other than built files: resized images and pages as data, the latter also at a page's path with
 * `.rsc` appended. No site uses them, and below `/_next/` Next answers before `proxy.ts` has checked the host.
 */
function isInternal(pathname: string): boolean {
  return /^\/_next\/(?!static\/)|\.rsc$/.test(pathname)
}

/**
 * Node keeps the first of several Host headers, and `new URL` extracts a host from almost anything, so a proxy in front
 * may have read a different one. Exactly one is accepted, and only a plain host (RFC 9112, section 3.2).
 */
function readHost({ rawHeaders, httpVersion }: IncomingMessage): string {
  // Not from `headersDistinct`, which throws in Node 22 where a header is called `__proto__`.
  const isName = (index: number) => index % 2 === 0 && rawHeaders[index]?.toLowerCase() === 'host'
  const hosts = rawHeaders.filter((_, index) => isName(index - 1))
  // Load balancers check /healthz by HTTP/1.0 without a Host. It belongs to no clinic, so a page answers 421.
  if (hosts.length === 0 && httpVersion === '1.0') return ''
  const [host = '', ...others] = hosts
  if (others.length > 0 || !isHost(host))
    throw new HttpError(400, 'The Host header must hold one host name and nothing else.')
  return host
}

/** A name, an IPv4 or a bracketed IPv6 address, and a port. Underscores occur in names of containers. */
function isHost(host: string): boolean {
  return hostPattern.test(host) && URL.canParse(`http://${host}`)
}

const hostPattern = /^(?:[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Computed from what Node's parser has accepted; it refuses contradictory lengths. Headers named in `Connection` make no
 * difference.
 */
function readFraming({ method = '', headers }: IncomingMessage): Framing {
  const length = headers['content-length']
  const coding = headers['transfer-encoding']
  if (!methodsWithBody.has(method)) {
    if (coding !== undefined || (length !== undefined && length !== '0'))
      throw new HttpError(400, `A ${method} request cannot have a body here.`)
    return null
  }
  if (coding === undefined) return { 'content-length': readLength(length ?? '0') }
  if (length !== undefined)
    throw new HttpError(400, 'Send either Content-Length or Transfer-Encoding, not both.')
  if (coding.toLowerCase() !== 'chunked')
    throw new HttpError(501, 'The only Transfer-Encoding that can be used here is chunked.')
  return { 'transfer-encoding': 'chunked' }
}

/** RFC 9110 gives a body no meaning in other methods, nothing here reads one, and Node's client would send it unframed. */
const methodsWithBody: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

function readLength(given: string): string {
  const length = Number(given)
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(length))
    throw new HttpError(400, 'Content-Length must be a whole number of bytes.')
  return String(length)
}

/** Browsers send the length of a form, so one that is too large is refused before its body is read. */
function checkForm(framing: Framing): void {
  if (!framing || !('content-length' in framing)) throw new HttpError(411, 'Content-Length is required.')
  if (Number(framing['content-length']) > maxFormBytes)
    throw new HttpError(413, 'This message is far too long. Please go back and shorten it.')
}
