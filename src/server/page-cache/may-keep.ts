import type { Ingredients } from '#publish/ingredients.ts'
import type { Position } from '#publish/position.ts'
import { isStaticFile, type PageAddress } from './address.ts'
import type { Rendered } from './page.ts'

export type Render = {
  address: PageAddress
  /** How far the publish log was followed when it began. */
  start: number
  ingredients: Ingredients
  rendered: Pick<Rendered, 'status' | 'headers'>
}

/**
 * Whether a rendered page may be served to later visitors: a page, a permanent redirect or a site's error page, made of
 * public things that are all known and of which none has changed since the render began.
 */
export function mayKeep(
  { address, start, ingredients, rendered: { status, headers } }: Render,
  position: Pick<Position, 'isFollowing' | 'hasArrivedSince'>,
  now: number,
): boolean {
  if (!(status === 200 || status === 301 || status === Number(address.errorPage))) return false
  if (headers['set-cookie'] !== undefined) return false
  // It changes with the program only, which is started anew then.
  if (isStaticFile(address.path)) return status === 200
  const { tags, until, isPrivate } = ingredients
  if (isPrivate || until <= now || !position.isFollowing()) return false
  // Every page of a site uses at least its clinic. Without a tag, nobody would notice when the page changes.
  return tags.size > 0 && !position.hasArrivedSince(start, tags)
}
