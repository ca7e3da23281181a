import { BlockList, isIP } from 'node:net'

/**
 * Networks that are nobody's public site (IANA special-purpose address registries): an editor's link must not let this server ask
 * what only its own network reaches.
 */
const closed = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(network, prefix, 'ipv4')

/** Of IPv6 only what is routed on the internet (RFC 4291: 2000::/3), without the forms that hold an IPv4 address. */
const routed = new BlockList()
routed.addSubnet('2000::', 3, 'ipv6')
const translated = new BlockList()
translated.addSubnet('2001::', 23, 'ipv6')
translated.addSubnet('2002::', 16, 'ipv6')

/** Whether an IP address may belong to a public site. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  return family === 6 && routed.check(address, 'ipv6') && !translated.check(address, 'ipv6')
}
