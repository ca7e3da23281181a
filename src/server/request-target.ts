import { pathArea } from './request-area.ts'

/**
 * Parses a request target and normalizes it as Next does, so that rules for a path can't be bypassed by another spelling
 * of it (`/admin/../conditions`).
 *
 * @param target the request target in origin form: path and query
 * @returns undefined if it is not in origin form (an absolute URL, `*`) or can't be parsed
 */
export function readTarget(target: string): URL | undefined {
  if (!target.startsWith('/')) return
  const url = parse(`http://localhost${target}`)
  if (!url) return
  // `_rsc` requests Next's page data, which public pages don't offer. Deleted only if present, since deleting rewrites the
  // encoding of the whole query.
  if (pathArea(url.pathname) !== 'admin' && url.searchParams.has('_rsc')) url.searchParams.delete('_rsc')
  return url
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}
