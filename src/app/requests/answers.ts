import { type NextRequest, NextResponse } from 'next/server'

export const isOf = (pathname: string, root: string): boolean =>
  pathname === root || pathname.startsWith(`${root}/`)

export const movedTo = (address: string): Response =>
  new Response(null, { status: 301, headers: { Location: address } })

/** A picture, which every host answers on its own; null where none was asked for. */
export function pictureOf(request: NextRequest): Response | null {
  const { pathname } = request.nextUrl
  if (!pathname.startsWith('/media/')) return null
  return NextResponse.rewrite(new URL(`/api/media/file/${pathname.slice('/media/'.length)}`, request.url))
}

/**
 * A path of a site as the folders below /sites know it. Next takes a route called `sitemap.xml` for a file that is the same
 * at every address, and makes it in the build.
 */
export const innerPath = (path: string): string =>
  path === '/sitemap.xml' ? '/sitemap-index.xml' : path === '/' ? '' : path
