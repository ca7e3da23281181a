import type { IncomingMessage } from 'node:http'
import { largestForm } from '../site/enquiry/paths.ts'
import { type Area, areaAsked, methodsOf } from './area.ts'
import { readTarget } from './target.ts'

/** A request as the front understands it. What goes upstream is made of this, never of the visitor's own bytes. */
export type RequestHead = {
  method: string
  target: URL
  /** As sent: a host name or an IP address, and a port if the visitor gave one. */
  host: string
  area: Area
  framing: Framing
}

/** How the body is delimited upstream; null where the request has none, and then not a byte of one is sent. */
export type Framing = { 'content-length': string } | { 'transfer-encoding': 'chunked' } | null

/**
 * A request that goes no further. Its connection is closed: a sender who breaks the rules of a message may mean
 * something else by what follows.
 */
export class RefusedRequest extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

/**
 * @throws RefusedRequest where two servers could read the request differently, where its address is not for visitors or
 * doesn't answer to the method, or where its body is not welcome
 */
export function readRequestHead(request: IncomingMessage): RequestHead {
  const host = readHost(request)
  const target = readTarget(request.url ?? '')
  if (!target) throw new RefusedRequest(400, 'Invalid request URL.')
  if (target.pathname.length + target.search.length > maxTarget)
    throw new RefusedRequest(414, 'This address is too long.')
  if (isInternal(target.pathname)) throw new RefusedRequest(404, 'Not found.')
  const { method = '' } = request
  const area = areaAsked(target.pathname, method)
  const allowed = methodsOf(area)
  if (!allowed.includes(method))
    throw new RefusedRequest(405, `${method} is not allowed here. Use ${allowed.join(' or ')}.`, {
      allow: allowed.join(', '),
    })
  const framing = readFraming(request)
  if (area === 'form') checkForm(framing)
  return { method, target, host, area, framing }
}

/** Characters. A request of 16 KB holds no more, but normalizing can make three out of one. */
const maxTarget = 16 * 1024

/**
 * Of Next's own addresses the built files only. The others are no part of a site: resized images and pages as data, the
 * latter also at the page's address with `.rsc` behind it. Below `/_next/`, Next answers before `proxy.ts` has seen
 * whether the host may ask.
 */
function isInternal(pathname: string): boolean {
  return /^\/_next\/(?!static\/)|\.rsc$/.test(pathname)
}

/**
 * Node keeps the first of several Host headers and drops the others, and `new URL` finds a host in almost anything:
 * whoever stands in front of this server may have read another one. So there is exactly one, and it is no more than a
 * host (RFC 9112, section 3.2).
 */
function readHost({ rawHeaders }: IncomingMessage): string {
  // Not from `headersDistinct`, which throws in Node 22 where a header is called `__proto__`.
  const isName = (index: number) => index % 2 === 0 && rawHeaders[index]?.toLowerCase() === 'host'
  const [host = '', ...others] = rawHeaders.filter((_, index) => isName(index - 1))
  if (others.length > 0 || !isHost(host))
    throw new RefusedRequest(400, 'The Host header must hold one host name and nothing else.')
  return host
}

/** A name, an IPv4 or a bracketed IPv6 address, and a port. Underscores occur in names of containers. */
function isHost(host: string): boolean {
  return hostPattern.test(host) && URL.canParse(`http://${host}`)
}

const hostPattern = /^(?:[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Read from Node's own parser, which refuses contradictory lengths, and written anew: what `Connection` names, and any
 * header that only hints at a body, has no say in it.
 */
function readFraming({ method = '', headers }: IncomingMessage): Framing {
  const length = headers['content-length']
  const coding = headers['transfer-encoding']
  if (!methodsWithBody.has(method)) {
    if (coding !== undefined || (length !== undefined && length !== '0'))
      throw new RefusedRequest(400, `A ${method} request must not have a body.`)
    return null
  }
  if (coding === undefined) return { 'content-length': readLength(length ?? '0') }
  if (length !== undefined)
    throw new RefusedRequest(400, 'Send either Content-Length or Transfer-Encoding, not both.')
  if (coding.toLowerCase() !== 'chunked')
    throw new RefusedRequest(501, 'The only Transfer-Encoding that can be used here is chunked.')
  return { 'transfer-encoding': 'chunked' }
}

/** The others may carry one by RFC 9110, but nothing here reads it, and Node's client would send it unframed. */
const methodsWithBody: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

function readLength(given: string): string {
  const length = Number(given)
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(length))
    throw new RefusedRequest(400, 'Content-Length must be a whole number of bytes.')
  return String(length)
}

/** A browser states a form's length, so that nothing has to be read to see that it is too much. */
function checkForm(framing: Framing): void {
  if (!framing || !('content-length' in framing)) throw new RefusedRequest(411, 'Content-Length is required.')
  if (Number(framing['content-length']) > largestForm)
    throw new RefusedRequest(413, 'This message is far too long. Please go back and shorten it.')
}
