import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { normalizeHost } from '#domain/clinic/hosts.ts'
import { isHost } from '../request-head.ts'

/** What decides how a kept page is sent. */
export type PlainRequest = {
  /** Normalized. */
  host: string
  acceptEncoding: string | undefined
  ifNoneMatch: string | undefined
  forwardedProto: string | undefined
}

/**
 * Reads a request that asks for nothing but a page, in one pass over its headers: GET or HEAD with one valid host, no body, no
 * upgrade, no range and no preview. Every other request is null, and is examined by `readRequestHead`, or refused there.
 */
export function readPlainRequest({ method, rawHeaders }: IncomingMessage): PlainRequest | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const plain: PlainRequest = {
    host: '',
    acceptEncoding: undefined,
    ifNoneMatch: undefined,
    forwardedProto: undefined,
  }
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    const value = rawHeaders[index + 1] ?? ''
    // By length first: most headers say nothing here, and turning each name to lower case would take longer than the rest.
    if (!lengths.has(name.length)) continue
    switch (name.toLowerCase()) {
      case 'host':
        if (plain.host !== '') return null
        plain.host = knownHost(value)
        if (plain.host === '') return null
        break
      case 'accept-encoding':
        plain.acceptEncoding = join(plain.acceptEncoding, value)
        break
      case 'if-none-match':
        plain.ifNoneMatch = join(plain.ifNoneMatch, value)
        break
      case 'x-forwarded-proto':
        plain.forwardedProto = join(plain.forwardedProto, value)
        break
      case 'cookie':
        if (value.includes('preview=')) return null
        break
      case 'range':
      case 'expect':
      case 'upgrade':
      case 'content-length':
      case 'transfer-encoding':
        return null
    }
  }
  return plain.host === '' ? null : plain
}

const lengths: ReadonlySet<number> = new Set(
  [
    'host',
    'range',
    'cookie',
    'expect',
    'upgrade',
    'if-none-match',
    'content-length',
    'accept-encoding',
    'transfer-encoding',
    'x-forwarded-proto',
  ].map(({ length }) => length),
)

const join = (first: string | undefined, second: string): string =>
  first === undefined ? second : `${first}, ${second}`

/** Normalized hosts by what was sent; empty where that is not a host. */
const hosts = new LRUCache<string, string>({
  max: 10_000,
  maxSize: 1_000_000,
  sizeCalculation: (_, sent) => sent.length + 50,
})

function knownHost(sent: string): string {
  const known = hosts.get(sent)
  if (known !== undefined) return known
  const host = isHost(sent) ? normalizeHost(sent) : ''
  hosts.set(sent, host)
  return host
}
