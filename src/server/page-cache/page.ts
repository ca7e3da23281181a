import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './accept-encoding.ts'
import type { PageAddress } from './address.ts'
import type { FixedHead } from './fixed-head.ts'

/** A complete response of upstream, with the headers that visitors get. */
export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

/** A response in one encoding. `head` and `unchangedHead` are names and values in turn, as `writeHead` takes them. */
export type Variant = {
  body: Buffer
  etag: string
  head: string[]
  unchangedHead: string[]
  /** For kept pages: whole and unchanged, over TLS and not. Made when first asked for. */
  fixed: { [kind: string]: FixedHead }
}

/** A response that several visitors get: a page, or a file such as a sitemap. */
export type Page = {
  readonly address: PageAddress
  readonly status: number
  readonly headers: readonly string[]
  /** Of status, headers and content. Every ETag of the page begins with it. */
  readonly hash: string
  readonly isCompressible: boolean
  readonly variants: { [encoding in Encoding]?: Variant }
  /** What it was made of. */
  readonly tags: readonly string[]
  /** Milliseconds since 1970. From then on it is not served, unless it can't be rendered anew. */
  readonly until: number
  /** Milliseconds since 1970. From then on it may not be shown at all: a consent ends. */
  readonly endsAt: number
  /** Whether one of its ingredients has changed since. */
  isDropped: boolean
  /** How often it was asked for, and when for the last time (milliseconds since 1970). */
  asked: number
  lastAsked: number
  /** When it was last served because it could not be rendered anew (milliseconds since 1970). */
  failedAt: number
}

type Origin = { address: PageAddress; tags: Iterable<string>; until: number; endsAt: number }

/** Brotli keeps a page smallest in memory; what compresses badly, such as a picture, is kept as it is. */
export async function createPage(
  { status, headers, body }: Rendered,
  { address, tags, until, endsAt }: Origin,
): Promise<Page> {
  const isCompressible = body.length >= minCompressed && compressible.test(String(headers['content-type']))
  const list = toList(headers)
  const page: Page = {
    address,
    status,
    headers: list,
    hash: hashOf([String(status), ...list], body),
    isCompressible,
    variants: {},
    tags: [...tags],
    until,
    endsAt,
    isDropped: false,
    asked: 0,
    lastAsked: 0,
    failedAt: 0,
  }
  if (isCompressible) addVariant(page, 'br', await toBrotli(body, firstQuality), firstQuality)
  else addVariant(page, 'identity', body)
  return page
}

/** The page in an encoding, made from the bytes that are kept if nobody has asked for it yet. */
export async function encodePage(page: Page, preferred: Encoding): Promise<Variant> {
  const encoding = page.isCompressible ? preferred : 'identity'
  const known = page.variants[encoding]
  if (known) return known
  const plain = await plainBody(page)
  return addVariant(page, encoding, encoding === 'gzip' ? await toGzip(plain) : plain)
}

/** Makes the bytes as small as they can be, which takes a fifth of a second for a long page, outside the event loop. */
export async function compressBest(page: Page): Promise<void> {
  if (!page.isCompressible) return
  addVariant(page, 'br', await toBrotli(await plainBody(page), bestQuality), bestQuality)
}

/** The bytes that a page takes in memory, roughly. */
export function pageSize({ variants, headers, tags }: Page): number {
  const bodies = Object.values(variants).map(({ body }) => body.length + variantOverhead)
  const heads = headers.join('').length * (2 * bodies.length + 1)
  return overhead + heads + tags.length * tagOverhead + bodies.reduce((sum, length) => sum + length, 0)
}

async function plainBody({ variants }: Page): Promise<Buffer> {
  if (variants.identity) return variants.identity.body
  return variants.br ? decompress(variants.br.body) : Buffer.alloc(0)
}

/** @param quality of the compression: other bytes need another ETag */
function addVariant(page: Page, encoding: Encoding, given: Buffer, quality?: number): Variant {
  const body = withoutSpare(given)
  const etag = `"${page.hash}-${encoding}${quality ?? ''}"`
  const validators = ['ETag', etag, ...(page.isCompressible ? ['Vary', 'Accept-Encoding'] : [])]
  const ranges = page.isCompressible ? [] : ['Accept-Ranges', 'bytes']
  const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
  const length = ['Content-Length', String(body.length)]
  const head = [...page.headers, ...coding, ...length, ...validators, ...ranges]
  // The client keeps the type of what it has, and takes over the policy of every response: it must be the page's own, not the
  // one that the server sets for responses without content.
  const unchangedHead = [
    ...namedHeaders(page.headers, 'cache-control'),
    ...namedHeaders(page.headers, 'content-security-policy'),
    ...validators,
  ]
  const variant = { body, etag, head, unchangedHead, fixed: {} }
  page.variants[encoding] = variant
  return variant
}

/** A copy of exactly these bytes: compression and small buffers share larger pieces of memory, which a kept page would hold. */
function withoutSpare(body: Buffer): Buffer {
  if (body.length === body.buffer.byteLength) return body
  const copy = Buffer.allocUnsafeSlow(body.length)
  body.copy(copy)
  return copy
}

function toList(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((each) => [name, String(each)]),
  )
}

function namedHeaders(list: readonly string[], name: string): string[] {
  const index = list.indexOf(name)
  return index === -1 ? [] : list.slice(index, index + 2)
}

function hashOf(head: string[], body: Buffer): string {
  return createHash('sha256')
    .update(head.join('\n'))
    .update('\n\n')
    .update(body)
    .digest('base64url')
    .slice(0, 16)
}

const toGzip = promisify(gzip)
const decompress = promisify(brotliDecompress)
const compress = promisify(brotliCompress)
const toBrotli = (body: Buffer, quality: number): Promise<Buffer> =>
  compress(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

/** Of the long page in 3 ms, a visitor's first; 11 saves another sixth and takes 180 ms. */
const firstQuality = 5
const bestQuality = 11

const compressible = /^text\/|[/+](?:json|xml|javascript)\b|manifest\+json/

/** Bytes. Below it, the headers of a response are longer than what compression saves. */
const minCompressed = 500

/** Bytes of objects and strings, roughly. */
const overhead = 1500
const variantOverhead = 600
const tagOverhead = 100
