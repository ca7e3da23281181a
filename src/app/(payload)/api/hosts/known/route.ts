import { env } from '#base/env.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { normaliseHost } from '#domain/clinic/hosts.ts'

/** Asked before a certificate is fetched: is this name one of ours? Says nothing but yes (200) or no (404). */
export async function GET(request: Request): Promise<Response> {
  const host = normaliseHost(new URL(request.url).searchParams.get('domain') ?? '')
  const isOurs =
    host !== '' &&
    (host === env.NETWORK_HOST || env.ADMIN_HOSTS.includes(host) || (await findClinicByHost(host)) !== null)
  return new Response(null, { status: isOurs ? 200 : 404 })
}
