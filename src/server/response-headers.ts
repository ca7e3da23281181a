import type { IncomingHttpHeaders } from 'node:http'
import type { Area } from './request-area.ts'

/** The headers that a visitor gets to see: Next's, less what tells of its inside or concerns the admin panel only. */
export function responseHeaders(headers: IncomingHttpHeaders, area: Area): IncomingHttpHeaders {
  const { vary, ...others } = headers
  const passing = Object.entries(others).filter(
    ([name]) => !connectionOnly.has(name) && !isInternal(name, area),
  )
  const varying = area === 'admin' ? vary : withoutInternal(vary, area)
  return { ...Object.fromEntries(passing), ...(varying ? { vary: varying } : {}) }
}

function isInternal(name: string, area: Area): boolean {
  return everywhere.test(name) || (area !== 'admin' && outsideAdmin.test(name))
}

function withoutInternal(vary: string | undefined, area: Area): string | undefined {
  const names = vary?.split(',').map((name) => name.trim())
  return names?.filter((name) => !notVarying.test(name) && !isInternal(name.toLowerCase(), area)).join(', ')
}

/** Hop-by-hop headers: RFC 9110, section 7.6.1, and older ones still in use. The edge server frames its responses itself. */
const connectionOnly: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])
const everywhere = /^x-(?:middleware-|powered-by$)/
/**
 * Client hints make a browser that comes for the first time ask for the page twice. `link` has it connect to this very
 * host once more; what is to be fetched ahead stands in the page's head.
 */
const outsideAdmin = /^(?:x-nextjs-|accept-ch$|critical-ch$|link$)/
/** What no public page depends on, as the edge server takes it off the request. */
const notVarying = /^(?:rsc|next-.*|sec-ch-.*)$/i
