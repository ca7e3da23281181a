import { isIPv6 } from 'node:net'

/**
 * What limits are counted by: an IPv4 address, or the /64 network of an IPv6 address, since a subscriber has a whole one
 * and could use a new address for each request.
 */
export function ipNetwork(address: string): string {
  // `::ffff:192.0.2.1` is an IPv4 address.
  if (!isIPv6(address) || address.includes('.')) return address
  const [start = '', end] = address.split('::')
  const groups = start === '' ? [] : start.split(':')
  const missing = end === undefined ? 0 : 8 - groups.length - (end === '' ? 0 : end.split(':').length)
  const prefix = [...groups, ...Array(missing).fill('0'), ...(end ?? '').split(':')].slice(0, 4)
  return prefix.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
