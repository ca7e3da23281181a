import type { BlockContext } from './context.ts'

/**
 * Where an address written by an editor leads: paths of the site in the page's language, full addresses, mail and
 * telephone as they are. Null for any other scheme, which a browser might run as a script.
 */
export function resolveHref(written: string | null, context: BlockContext): string | null {
  const address = written?.trim()
  if (!address) return null
  if (/^\/(?![/\\])/.test(address)) return context.pathTo(address)
  return /^(?:https?:\/\/|mailto:|tel:|#)\S+$/i.test(address) ? address : null
}
