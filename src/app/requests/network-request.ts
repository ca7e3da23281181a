import { type NextRequest, NextResponse } from 'next/server'
import { env, toOrigin } from '#base/env.ts'
import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { isPathBelow, parsePath } from '#domain/routes/routes.ts'
import { findSiteFile } from '#domain/routes/site-files.ts'
import { errorPages, siteHeaders } from '#domain/routes/site-headers.ts'
import { themeNames } from '#domain/themes/names.ts'
import { plainPage } from './plain-page.ts'
import { redirectFromIndex, rewriteMedia } from './responses.ts'

/** Answers for the network's own host: its front page, its pages in each language, and their files. */
export function handleNetworkRequest(request: NextRequest): Response {
  const { pathname } = request.nextUrl
  const file = rewriteMedia(env.NETWORK_HOST, request)
  if (file) return file
  const prefix = contentLocales.find(
    (tag) => tag !== defaultContentLocale && isPathBelow(pathname, `/${tag}`),
  )
  const locale = prefix ?? defaultContentLocale
  const errorPage = errorPages.find((each) => each === request.headers.get(siteHeaders.errorPage))
  if (errorPage)
    return NextResponse.rewrite(new URL(`/network/${locale}/error-pages/${errorPage}`, request.url))
  if (pathname === '/') return NextResponse.rewrite(new URL('/network', request.url))
  if (env.STYLEGUIDE && isPathBelow(pathname, '/styleguide')) return toStyleGuide(pathname)
  const path = prefix ? pathname.slice(prefix.length + 1) : pathname
  if (path === '/blog/index') return redirectFromIndex(toOrigin(env.NETWORK_HOST), request)
  const rewritten = isSiteFile(path)
    ? `/sites/${env.NETWORK_HOST}/${locale}${path}`
    : `/network/${locale}${path}`
  return isNetworkPath(path) ? NextResponse.rewrite(new URL(rewritten, request.url)) : plainPage(404)
}

/** Whether the network's site may have something at a path without a locale: its files, posts, and the pages that every site has. */
export const isNetworkPath = (path: string): boolean =>
  isSiteFile(path) ||
  isPathBelow(path, '/blog') ||
  ['legal', 'site-map'].includes(parsePath(path)?.kind ?? '')

const isSiteFile = (path: string): boolean => findSiteFile(path.slice(1)) !== undefined

/** Without a theme's name it redirects to the first theme. */
function toStyleGuide(pathname: string): Response {
  return pathname === '/styleguide'
    ? new Response(null, {
        status: 303,
        headers: { Location: `${toOrigin(env.NETWORK_HOST)}/styleguide/${themeNames[0]}` },
      })
    : NextResponse.next()
}
