import { createHash, randomBytes } from 'node:crypto'
import { clientNetwork } from '#base/client-network.ts'

/**
 * The client's key for rate limits: its network, hashed with a salt of the day. The salt is held in memory only and
 * replaced each day, so that a key can't be traced back to an address or linked to another day.
 */
export function createClientKey(forwardedFor: string | null, trustProxy: boolean, now: Date): string {
  const network = clientNetwork(forwardedFor, trustProxy)
  return createHash('sha256').update(dailySalt(now)).update(network).digest('base64url')
}

let salt = { day: '', bytes: randomBytes(32) }
function dailySalt(now: Date): Buffer {
  const day = now.toISOString().slice(0, 10)
  if (salt.day !== day) salt = { day, bytes: randomBytes(32) }
  return salt.bytes
}
