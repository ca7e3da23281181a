import { ipNetwork } from './ip-network.ts'

/**
 * The network that a request comes from.
 *
 * @param forwardedFor X-Forwarded-For as set by the public server, whose last entry is the address that connected to it
 * @param trustProxy whether that is the address of a trusted proxy, which has put the visitor's before it
 */
export function clientNetwork(forwardedFor: string | null, trustProxy: boolean): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
  return ipNetwork((trustProxy ? hops.at(-2) : undefined) ?? hops.at(-1) ?? '')
}
