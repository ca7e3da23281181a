import type { BlockContext } from './context.ts'

/**
 * The `href` of an address written by an editor: paths of the site get the page's locale, http, mail and telephone
 * addresses stay as they are. Null for any other scheme, since a browser might run it as a script.
 */
export function resolveHref(written: string | null, context: BlockContext): string | null {
  const address = written?.trim()
  if (!address) return null
  if (/^\/(?![/\\])/.test(address)) return context.pathTo(address)
  return /^(?:https?:\/\/|mailto:|tel:|#)\S+$/i.test(address) ? address : null
}
