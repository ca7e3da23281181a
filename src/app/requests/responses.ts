import { type NextRequest, NextResponse } from 'next/server'

export const isBelow = (pathname: string, root: string): boolean =>
  pathname === root || pathname.startsWith(`${root}/`)

export const redirectPermanently = (address: string): Response =>
  new Response(null, { status: 301, headers: { Location: address } })

/** A picture, which every host answers on its own; null where none was asked for. */
export function rewriteMedia(request: NextRequest): Response | null {
  const { pathname } = request.nextUrl
  if (!pathname.startsWith('/media/')) return null
  return NextResponse.rewrite(new URL(`/api/media/file/${pathname.slice('/media/'.length)}`, request.url))
}

/**
 * Paths of a site that the folders below /sites know by another name. Next takes a route called `sitemap.xml` for a file that is
 * the same at every address, and makes it in the build. `favicon.ico` is asked for unseen, by feed readers and lists of bookmarks.
 */
const internalPaths: Readonly<Record<string, string>> = {
  '/': '',
  '/sitemap.xml': '/sitemap-index.xml',
  '/favicon.ico': '/icons/32.png',
}

export const internalPath = (path: string): string => internalPaths[path] ?? path
