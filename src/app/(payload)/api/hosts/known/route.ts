import { env } from '#base/env.ts'
import { isPrivateAddress } from '#base/private-address.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { normalizeHost } from '#domain/clinic/hosts.ts'

/** Asked by a proxy before it requests a certificate for a host: 200 if the host is one of ours, else 404. */
export async function GET(request: Request): Promise<Response> {
  const host = normalizeHost(new URL(request.url).searchParams.get('domain') ?? '')
  const isOurs = isAskedByProxy(request) && host !== '' && (await isKnown(host))
  return new Response(null, { status: isOurs ? 200 : 404 })
}

/**
 * Whether the question comes from a proxy beside this server itself: from a private address, and forwarded for nobody.
 * Visitors would learn which clinics a network has before they are live.
 */
function isAskedByProxy({ headers }: Request): boolean {
  return isPrivateAddress(headers.get('x-forwarded-for') ?? '')
}

const isKnown = async (host: string): Promise<boolean> =>
  host === env.NETWORK_HOST || env.ADMIN_HOSTS.includes(host) || (await findClinicByHost(host)) !== null
