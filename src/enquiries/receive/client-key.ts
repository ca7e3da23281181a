import { createHash, randomBytes } from 'node:crypto'
import { ipNetwork } from '#base/ip-network.ts'

/**
 * The client's key for rate limits: its address, hashed with a salt of the day. The salt is held in memory only and
 * replaced each day, so that a key can't be traced back to an address or linked to another day.
 *
 * @param forwardedFor X-Forwarded-For as set by the public server, whose last entry is the address that connected to it
 * @param trustProxy whether that is the address of a trusted proxy, which has put the visitor's before it
 */
export function createClientKey(forwardedFor: string | null, trustProxy: boolean, now: Date): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
  const address = (trustProxy ? hops.at(-2) : undefined) ?? hops.at(-1) ?? ''
  return createHash('sha256').update(dailySalt(now)).update(ipNetwork(address)).digest('base64url')
}

let salt = { day: '', bytes: randomBytes(32) }
function dailySalt(now: Date): Buffer {
  const day = now.toISOString().slice(0, 10)
  if (salt.day !== day) salt = { day, bytes: randomBytes(32) }
  return salt.bytes
}
