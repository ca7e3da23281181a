import { isPrivateAddress } from '#base/private-address.ts'

/**
 * Whether a request comes from a proxy beside this server itself: from a private address, and forwarded for nobody. The
 * public server appends the address of every connection to the chain, so a visitor can't leave their own out.
 */
export function isAskedByProxy(headers: Headers): boolean {
  return isPrivateAddress(headers.get('x-forwarded-for') ?? '')
}
