import { env } from '#base/env.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { normalizeHost } from '#domain/clinic/hosts.ts'

/** Asked by a proxy before it requests a certificate for a host: 200 if the host is one of ours, else 404. */
export async function GET(request: Request): Promise<Response> {
  const host = normalizeHost(new URL(request.url).searchParams.get('domain') ?? '')
  const isOurs =
    host !== '' &&
    (host === env.NETWORK_HOST || env.ADMIN_HOSTS.includes(host) || (await findClinicByHost(host)) !== null)
  return new Response(null, { status: isOurs ? 200 : 404 })
}
