import { env } from '#base/env.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { normalizeHost } from '#domain/clinic/hosts.ts'
import { isAskedByProxy } from './asked-by-proxy.ts'

/**
 * Asked by a proxy before it requests a certificate for a host: 200 if the host is one of ours, else 404. To anybody else
 * every host is unknown: visitors would learn which clinics a network has before they are live.
 */
export async function GET(request: Request): Promise<Response> {
  const host = normalizeHost(new URL(request.url).searchParams.get('domain') ?? '')
  const isOurs = isAskedByProxy(request.headers) && host !== '' && (await isKnown(host))
  return new Response(null, { status: isOurs ? 200 : 404 })
}

const isKnown = async (host: string): Promise<boolean> =>
  host === env.NETWORK_HOST || env.ADMIN_HOSTS.includes(host) || (await findClinicByHost(host)) !== null
