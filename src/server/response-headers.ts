import type { IncomingHttpHeaders } from 'node:http'
import type { Area } from './request-area.ts'

/**
 * The response headers sent to the visitor: Next's, without its internal ones and those that only the panel needs. Whether
 * an answer of the API may be stored is decided by `responseSecurity`.
 */
export function responseHeaders(headers: IncomingHttpHeaders, area: Area): IncomingHttpHeaders {
  const { vary, ...others } = headers
  const forwarded = Object.entries(others).filter(([name]) => !hopByHop.has(name) && !isInternal(name, area))
  const publicVary = area === 'admin' ? vary : withoutInternal(vary, area)
  return { ...Object.fromEntries(forwarded), ...(publicVary ? { vary: publicVary } : {}) }
}

function isInternal(name: string, area: Area): boolean {
  if (area === 'api' && name === 'cache-control') return true
  return alwaysInternal.test(name) || (area !== 'admin' && internalOutsideAdmin.test(name))
}

function withoutInternal(vary: string | undefined, area: Area): string | undefined {
  const names = vary?.split(',').map((name) => name.trim())
  return names
    ?.filter((name) => !removedFromRequest.test(name) && !isInternal(name.toLowerCase(), area))
    .join(', ')
}

/** Hop-by-hop headers: RFC 9110, section 7.6.1, and older ones still in use. The public server frames its own responses. */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])
const alwaysInternal = /^x-(?:middleware-|powered-by$)/
/**
 * Critical client hints make a browser request its first page twice. `link` makes it open a second connection to the same
 * host; a page declares its preloads in its head.
 */
const internalOutsideAdmin = /^(?:x-nextjs-|accept-ch$|critical-ch$|link$)/
/** Public pages can't depend on these, since they are removed from the request. */
const removedFromRequest = /^(?:rsc|next-.*|sec-ch-.*)$/i
