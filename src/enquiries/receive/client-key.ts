import { createHash, randomBytes } from 'node:crypto'

/**
 * Who sends, as far as the limits need to know: the address as this day's salt hides it. The salt lives in memory only
 * and is another one tomorrow, so that nobody, we included, can lead a sender back to an address or to another day.
 *
 * @param forwarded the X-Forwarded-For of our own front, whose last entry is who connected to it
 * @param trustProxy whether that is a proxy of ours, which noted the visitor before itself
 */
export function createClientKey(forwarded: string | null, trustProxy: boolean, now: Date): string {
  const hops = (forwarded ?? '').split(',').map((hop) => hop.trim())
  const address = (trustProxy ? hops.at(-2) : undefined) ?? hops.at(-1) ?? ''
  return createHash('sha256').update(dailySalt(now)).update(ipNetwork(address)).digest('base64url')
}

/** A home has a whole network of IPv6 addresses, and a program that floods would use a new one each time. */
const ipNetwork = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address

let salt = { day: '', bytes: randomBytes(32) }
function dailySalt(now: Date): Buffer {
  const day = now.toISOString().slice(0, 10)
  if (salt.day !== day) salt = { day, bytes: randomBytes(32) }
  return salt.bytes
}
