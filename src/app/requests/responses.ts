import { type NextRequest, NextResponse } from 'next/server'
import { toOrigin } from '#base/env.ts'

export const redirectPermanently = (address: string): Response =>
  new Response(null, { status: 301, headers: { Location: address } })

/** Next serves a page that takes any further path (`[[...path]]`) at `/index` as well. A page has one address. */
export function redirectFromIndex(origin: string, { nextUrl: { pathname, search } }: NextRequest): Response {
  return redirectPermanently(`${origin}${pathname.slice(0, -'/index'.length) || '/'}${search}`)
}

/** What Next does of its own accord, had clinics' sites not to look for redirects from such addresses first. */
export function withoutSlash(host: string, request: NextRequest): Response {
  const { pathname, search } = request.nextUrl
  const address = `${toOrigin(host)}${pathname.replace(/\/+$/, '')}${search}`
  return new Response(null, { status: 308, headers: { Location: address } })
}

/** Rewrites a request for a picture to where the pictures of all hosts are served; null for other requests. */
export function rewriteMedia(host: string, request: NextRequest): Response | null {
  const [, filename] = /^\/media\/([^/]+)$/.exec(request.nextUrl.pathname) ?? []
  return filename ? NextResponse.rewrite(new URL(`/media-files/${host}/${filename}`, request.url)) : null
}
