import { type NextRequest, NextResponse } from 'next/server'
import { env, originOf } from './base/env.ts'
import { findClinicByHost } from './content/find-clinic.ts'
import { plainPage } from './content/plain-page.ts'
import { previewCookie, previewLifetime, readPass } from './content/preview.ts'
import type { Clinic } from './site/clinic.ts'
import { normaliseHost } from './site/hosts.ts'
import { outcomes, siteHeaders } from './site/site-headers.ts'
import { themeNames } from './site/themes/names.ts'

export const config = { matcher: '/((?!_next/|fonts/).*)' }

/** Leads every request to what its host may ask for: a clinic's site, the network's page, or the panel and its API. */
export async function proxy(request: NextRequest): Promise<Response> {
  const host = normaliseHost(request.headers.get('host') ?? '')
  const { pathname } = request.nextUrl
  // Asked before the host is known to be ours, and by what stands in front.
  if (pathname === '/api/hosts/known' || pathname === '/api/health') return NextResponse.next()
  if (isOf(pathname, '/admin') || isOf(pathname, '/api')) {
    return env.ADMIN_HOSTS.includes(host) ? NextResponse.next() : plainPage(404)
  }
  if (host === env.NETWORK_HOST) {
    if (env.STYLEGUIDE && isOf(pathname, '/styleguide')) return toStyleGuide(pathname)
    return pathname === '/' ? NextResponse.rewrite(new URL('/network', request.url)) : plainPage(404)
  }
  const clinic = await findClinicByHost(host)
  if (!clinic) return plainPage(421)
  if (isOf(pathname, '/scripts')) return NextResponse.next()
  if (pathname.startsWith('/media/')) return toFile(request, pathname)
  return siteOf(clinic, host, request)
}

function siteOf(clinic: Clinic, host: string, request: NextRequest): Response {
  const { pathname, search } = request.nextUrl
  const [mainHost = host] = clinic.hosts
  const outcome = outcomes.find((each) => each === request.headers.get(siteHeaders.outcome))
  if (clinic.status === 'closed' && !outcome)
    return clinic.forwardTo ? movedTo(clinic.forwardTo) : plainPage(410, clinic.name)
  if (host !== mainHost && !outcome) return movedTo(`${originOf(mainHost)}${pathname}${search}`)
  if (pathname === '/preview') return openPreview(clinic, originOf(mainHost), request)
  const [main, ...others] = clinic.locales
  const prefix = others.find((tag) => isOf(pathname, `/${tag}`))
  const locale = prefix ?? main ?? 'en'
  const headers = new Headers(request.headers)
  headers.set(siteHeaders.host, host)
  headers.set(siteHeaders.locale, locale)
  const path = prefix ? pathname.slice(prefix.length + 1) : pathname
  const page = outcome ? `/outcomes/${outcome}` : `${path === '/' ? '' : path}${search}`
  const inner = new URL(`/sites/${host}/${locale}${page}`, request.url)
  return NextResponse.rewrite(inner, { request: { headers } })
}

/** Exchanges the link's pass for a cookie of this host, and shows the page. */
function openPreview(clinic: Clinic, origin: string, request: NextRequest): Response {
  const pass = request.nextUrl.searchParams.get('pass') ?? undefined
  const to = request.nextUrl.searchParams.get('to') ?? '/'
  if (!readPass(pass, clinic.id)) return plainPage(403)
  const response = NextResponse.redirect(`${origin}${/^\/(?!\/)/.test(to) ? to : '/'}`, 303)
  response.cookies.set(previewCookie, pass ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.PUBLIC_ORIGIN_SCHEME === 'https',
    maxAge: previewLifetime / 1000,
  })
  return response
}

/** Without a theme's name: the first theme's. */
function toStyleGuide(pathname: string): Response {
  return pathname === '/styleguide'
    ? NextResponse.redirect(`${originOf(env.NETWORK_HOST)}/styleguide/${themeNames[0]}`, 303)
    : NextResponse.next()
}

/** Pictures are answered on the clinic's own host. */
function toFile(request: NextRequest, pathname: string): Response {
  return NextResponse.rewrite(new URL(`/api/media/file/${pathname.slice('/media/'.length)}`, request.url))
}

const movedTo = (address: string): Response =>
  new Response(null, { status: 301, headers: { Location: address } })

const isOf = (pathname: string, root: string): boolean => pathname === root || pathname.startsWith(`${root}/`)
