import { type NextRequest, NextResponse } from 'next/server'
import { env, toOrigin } from '#base/env.ts'
import {
  exchangeLinkPass,
  findDraftAccess,
  previewCookie,
  previewLifetime,
} from '#data/previews/preview-pass.ts'
import { exchangeSharedLink } from '#data/previews/shared-links.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { enquiryPath } from '#domain/enquiry/paths.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { isPathBelow } from '#domain/routes/routes.ts'
import { isSitePath } from '#domain/routes/site-address.ts'
import { errorPages, siteHeaders } from '#domain/routes/site-headers.ts'
import { plainPage } from './plain-page.ts'
import { respondToForm } from './respond-to-form.ts'
import { redirectFromIndex, redirectPermanently } from './responses.ts'

/** Answers for a clinic's site: its pages in each of its languages, on its first host. */
export function handleClinicRequest(
  clinic: Clinic,
  host: string,
  request: NextRequest,
): Response | Promise<Response> {
  const { pathname, search } = request.nextUrl
  const [mainHost = host] = clinic.hosts
  const errorPage = errorPages.find((each) => each === request.headers.get(siteHeaders.errorPage))
  if (clinic.status === 'closed' && !errorPage)
    return clinic.forwardTo ? redirectPermanently(clinic.forwardTo) : plainPage(410, clinic.name)
  if (host !== mainHost && !errorPage) return redirectPermanently(`${toOrigin(mainHost)}${pathname}${search}`)
  if (pathname === '/preview') return openPreview(clinic, toOrigin(mainHost), request)
  const [main, ...others] = clinic.locales
  const prefix = others.find((tag) => isPathBelow(pathname, `/${tag}`))
  const locale = prefix ?? main ?? defaultContentLocale
  const headers = new Headers(request.headers)
  headers.delete(siteHeaders.reply)
  headers.delete(siteHeaders.slash)
  const hasSlash = pathname !== '/' && pathname.endsWith('/')
  if (hasSlash) headers.set(siteHeaders.slash, '1')
  const plain = hasSlash ? pathname.slice(0, -1) : pathname
  const path = prefix ? plain.slice(prefix.length + 1) || '/' : plain
  if (path === '/index') return redirectFromIndex(toOrigin(mainHost), request)
  if (request.method === 'POST' && path === enquiryPath && clinic.status === 'live')
    return respondToForm(request, { clinic, locale, host, headers })
  const page = errorPage ? `/error-pages/${errorPage}` : `${path === '/' ? '' : path}${search}`
  const internalUrl = new URL(`/sites/${host}/${locale}${page}`, request.url)
  return NextResponse.rewrite(internalUrl, { request: { headers } })
}

/** The same for a link that was shared with somebody without an account. Its cookie ends with the link. */
async function openSharedPreview(
  clinic: Clinic,
  origin: string,
  request: NextRequest,
  shared: string,
): Promise<Response> {
  const opened = request.method === 'GET' ? await exchangeSharedLink(shared, clinic.id) : null
  if (!opened) return plainPage(403)
  return setPass(
    NextResponse.redirect(`${origin}${opened.path}`, 303),
    opened.pass,
    opened.until - Date.now(),
  )
}

/** @param lifetime milliseconds */
function setPass(response: NextResponse, pass: string, lifetime: number): Response {
  response.headers.set('Cache-Control', 'no-store')
  response.headers.set('Referrer-Policy', 'no-referrer')
  response.cookies.set(previewCookie, pass, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.PUBLIC_ORIGIN_SCHEME === 'https',
    maxAge: Math.floor(lifetime / 1000),
  })
  return response
}

/** Shows the page as visitors see it. */
function leavePreview(origin: string, to: string): Response {
  const response = NextResponse.redirect(`${origin}${isSitePath(to) ? to : '/'}`, 303)
  response.headers.set('Cache-Control', 'no-store')
  response.cookies.delete(previewCookie)
  return response
}

/** Exchanges the link's pass for a cookie of this host, once, and shows the page. A reload finds the cookie. */
async function openPreview(clinic: Clinic, origin: string, request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl
  const to = searchParams.get('to') ?? '/'
  if (searchParams.has('leave')) return leavePreview(origin, to)
  const shared = searchParams.get('shared')
  if (shared !== null) return openSharedPreview(clinic, origin, request, shared)
  // A HEAD request of a link checker must not use the link up.
  const pass = request.method === 'GET' ? await exchangeLinkPass(searchParams.get('pass'), clinic.id) : null
  if (!pass && !(await findDraftAccess(request.cookies.get(previewCookie)?.value, clinic.id)))
    return plainPage(403)
  const response = NextResponse.redirect(`${origin}${isSitePath(to) ? to : '/'}`, 303)
  response.headers.set('Cache-Control', 'no-store')
  return pass ? setPass(response, pass, previewLifetime) : response
}
