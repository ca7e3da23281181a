import { decodePercent } from '#base/text.ts'
import { pathArea } from './request-area.ts'

/**
 * Parses a request target and normalizes it as Next does, so that rules for a path can't be bypassed by another spelling
 * of it (`/admin/../conditions`, `/%61dmin`).
 *
 * @param target the request target in origin form: path and query
 * @returns undefined if it is not in origin form (an absolute URL, `*`) or can't be parsed
 */
export function readTarget(target: string): URL | undefined {
  if (!target.startsWith('/')) return
  const url = parse(`http://localhost${target}`)
  if (!url) return
  const pathname = decodeUnreserved(url.pathname)
  if (pathname !== url.pathname) url.pathname = pathname
  // `_rsc` requests Next's page data, which public pages don't offer. Deleted only if present, since deleting rewrites the
  // encoding of the whole query.
  if (pathArea(url.pathname) !== 'admin' && url.searchParams.has('_rsc')) url.searchParams.delete('_rsc')
  return url
}

/**
 * Whether every route can decode the path, and none can take it for a path outside a folder: Next fails on invalid
 * percent-encoding, the file system on NUL.
 *
 * @param pathname normalized by `readTarget`
 */
export function isWellFormed(pathname: string): boolean {
  const decoded = decodePercent(pathname)
  return decoded !== undefined && !/\p{Cc}/u.test(decoded) && !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(decoded)
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}

/** Letters, digits and `-._~` mean the same encoded and not (RFC 3986, section 6.2.2.2). */
function decodeUnreserved(pathname: string): string {
  return pathname.replace(/%(?:4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae]|3\d|2[de])/gi, decodeURIComponent)
}
