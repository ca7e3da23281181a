import { pathArea } from './request-area.ts'

/**
 * What a request line asks for, normalized as Next will read it, so that the rules for an address cannot be got round
 * by writing it otherwise (`/admin/../conditions`).
 *
 * @param target the request target: path and query
 * @returns undefined where it is none that a browser sends: a whole address, `*`, or not an address at all
 */
export function readTarget(target: string): URL | undefined {
  if (!target.startsWith('/')) return
  const url = parse(`http://inner${target}`)
  if (!url) return
  // Asks for Next's own page format, which the public pages do not speak. Left alone elsewhere: it would reorder the query.
  if (pathArea(url.pathname) !== 'admin' && url.searchParams.has('_rsc')) url.searchParams.delete('_rsc')
  return url
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}
