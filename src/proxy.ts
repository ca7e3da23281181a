import { type NextRequest, NextResponse } from 'next/server'
import { handleClinicRequest } from '#app/requests/clinic-request.ts'
import { handleNetworkRequest } from '#app/requests/network-request.ts'
import { plainPage } from '#app/requests/plain-page.ts'
import { rewriteMedia, withoutSlash } from '#app/requests/responses.ts'
import { env } from '#base/env.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { normalizeHost } from '#domain/clinic/hosts.ts'
import { isPathBelow } from '#domain/routes/routes.ts'

export const config = { matcher: '/((?!_next/|fonts/|scripts/|styles/|drawings/).*)' }

/** Routes every request by its host: to a clinic's site, the network's site, or the panel and its API. */
export async function proxy(request: NextRequest): Promise<Response> {
  const host = normalizeHost(request.headers.get('host') ?? '')
  const { pathname } = request.nextUrl
  // Requested for hosts that are not known yet (Caddy), and by the public server's health check.
  if (pathname === '/api/hosts/known' || pathname === '/api/health') return NextResponse.next()
  const isAdmin = isPathBelow(pathname, '/admin') || isPathBelow(pathname, '/api')
  if (isAdmin && !env.ADMIN_HOSTS.includes(host)) return plainPage(404)
  if ((isAdmin || host === env.NETWORK_HOST) && /.\/$/.test(pathname)) return withoutSlash(host, request)
  if (isAdmin) return NextResponse.next()
  if (host === env.NETWORK_HOST) return handleNetworkRequest(request)
  const clinic = await findClinicByHost(host)
  if (!clinic) return plainPage(421)
  return rewriteMedia(host, request) ?? handleClinicRequest(clinic, host, request)
}
