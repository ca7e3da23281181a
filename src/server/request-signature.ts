import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The header that carries the signature. */
export const signatureHeader = 'x-site-signature'

export type RequestSigner = {
  /** The value of `x-site-signature` for a request with this head. */
  sign: (head: SignedHead) => string
  /** Whether the method, target and headers of a received request are exactly those that were signed. */
  isSigned: (request: IncomingMessage) => boolean
}

type SignedHead = { method: string; path: string; headers: Readonly<Record<string, string>> }

/**
 * Signs the requests that the public server sends upstream, with a secret generated at each start and known to this process
 * only. The signature covers the whole head. A token would not suffice: a request that swallows the start of the next one
 * contains that one's token, but has a different method, target or headers.
 */
export function createRequestSigner(): RequestSigner {
  const secret = randomBytes(32)
  const sign = (method: string, path: string, headers: [string, string][]) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([method, path, headers]))
      .digest()
  return {
    sign: ({ method, path, headers }) => {
      const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, value.trim()])
      return sign(method, path, sent).toString('base64url')
    },
    isSigned: ({ method = '', url = '', rawHeaders }) => {
      const received = pairs(rawHeaders)
      const given = received.filter(([name]) => name === signatureHeader)
      const signed = received.filter(([name]) => !unsigned.has(name))
      const signature = Buffer.from(given[0]?.[1] ?? '', 'base64url')
      const expected = sign(method, url, signed)
      return (
        given.length === 1 && signature.length === expected.length && timingSafeEqual(signature, expected)
      )
    },
  }
}

/** Not signed: the signature itself, and the connection header, which concerns one hop only. */
const unsigned: ReadonlySet<string> = new Set([signatureHeader, 'connection'])

/** Values are trimmed when signing and verifying, since parsers trim them: two empty cookies, joined to `; `, arrive as `;`. */
function pairs(rawHeaders: string[]): [string, string][] {
  return rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name.toLowerCase(), (rawHeaders[index + 1] ?? '').trim()]] : [],
  )
}
