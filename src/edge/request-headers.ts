import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Area } from './area.ts'
import { forwardedHeaders } from './forwarded.ts'
import { withoutHopByHop } from './hop-by-hop.ts'

/**
 * The headers that Next gets to see: the client's own, less those by which it could pass for Next itself or for a
 * proxy. Host is passed through: it says which clinic is meant.
 */
export function requestHeaders(
  request: IncomingMessage,
  { area, trustProxy }: { area: Area; trustProxy: boolean },
): IncomingHttpHeaders {
  const kept = Object.entries(withoutHopByHop(request.headers)).filter(([name]) => mayPass(name, area))
  return { ...Object.fromEntries(kept), ...forwardedHeaders(request, trustProxy) }
}

function mayPass(name: string, area: Area): boolean {
  if (fromInside.test(name) || fromProxies.test(name)) return false
  // The admin panel moves between its pages by these; on a public page they only turn it into a redirect.
  if (area !== 'admin' && clientRouter.test(name)) return false
  // A page is asked for without a body.
  return area !== 'page' || !bodies.test(name)
}

/** Next's own notes to itself: a client that sends them could skip proxy.ts or reach another page. */
const fromInside =
  /^x-(?:site|middleware|nextjs|next|invoke|matched|now|prerender|vercel)-|^next-resume$|^expect$/
const fromProxies = /^(?:forwarded$|x-forwarded-|x-real-ip$|x-client-ip$|via$)/
const clientRouter = /^(?:rsc$|next-)/
const bodies = /^(?:content-length|content-type|content-encoding|transfer-encoding)$/
