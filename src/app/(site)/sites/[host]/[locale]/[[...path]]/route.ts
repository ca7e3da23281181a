import type { NextRequest } from 'next/server'
import { errorPageResponse } from '#app/(site)/error-page.tsx'
import { siteFileResponse } from '#app/(site)/site-files.ts'
import { htmlResponse, redirectResponse } from '#app/html/html-response.tsx'
import { sitePage } from '#app/html/site-page.tsx'
import { plainPage } from '#app/requests/plain-page.ts'
import { segmentsPath } from '#app/segments-path.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { findPageDraftAccess, previewCookie } from '#data/previews/preview-pass.ts'
import { findSharedDraft } from '#data/previews/shared-links.ts'
import { clinicContext } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { siteHeaders } from '#domain/routes/site-headers.ts'
import { takeReply } from '#enquiries/receive/flash-store.ts'
import { findPageWithHead, type PageWithHead } from '#seo/page-with-head.ts'

export const dynamic = 'force-dynamic'

type Address = { readonly host: string; readonly locale: string; readonly path: readonly string[] }
type Props = { params: Promise<{ host: string; locale: string; path?: string[] }> }

/**
 * Whatever a site shows: one of its files, an error page or a page. One route of Next serves them all: the build gives each
 * route a copy of everything it imports.
 */
export async function GET(request: NextRequest, { params }: Props): Promise<Response> {
  const { host, locale, path = [] } = await params
  const [first, wanted] = path
  if (first === 'error-pages') return errorPageResponse(request, { host, locale, wanted })
  return (
    (await siteFileResponse(request, { host, locale, path })) ?? pageResponse(request, { host, locale, path })
  )
}

/** `src/proxy.ts` has received the form. */
export async function POST(request: NextRequest, { params }: Props): Promise<Response> {
  const { path = [], ...site } = await params
  return pageResponse(request, { ...site, path })
}

async function pageResponse(request: NextRequest, address: Address): Promise<Response> {
  const opened = await open(request, address)
  // The public server shows the site's own page instead.
  if (!opened || opened.result.outcome === 'notFound') return plainPage(404)
  const { clinic, result } = opened
  if (result.outcome === 'redirect') return redirectResponse(result.to)
  // The form that was sent from this page and is shown again with errors.
  const sent = takeReply(request.headers.get(siteHeaders.reply))
  return htmlResponse(sitePage(clinic, result, sent?.reply), sent?.status)
}

/** The page, or null for an unknown host or a locale that the site lacks. The only code that checks a preview's pass for a page. */
async function open(
  request: NextRequest,
  { host, locale, path }: Address,
): Promise<{ clinic: Clinic; result: PageWithHead } | null> {
  const clinic = await findClinicByHost(decodeURIComponent(host))
  const tag = clinic?.locales.find((each) => each === locale)
  if (!clinic || !tag) return null
  const pass = request.cookies.get(previewCookie)?.value
  const page = `/${segmentsPath(path)}`
  const draft = pass
    ? (await findPageDraftAccess(pass, clinic.id, page)) || (await findSharedDraft(pass, clinic.id, page))
    : false
  // Only its editors see a clinic that is not live yet.
  if (clinic.status !== 'live' && !draft) return null
  const address = `${segmentsPath(path)}${request.headers.has(siteHeaders.slash) ? '/' : ''}`
  // A slash at the end is kept as an empty segment, see `findPage`.
  const segments = address ? address.split('/') : []
  const query = request.nextUrl.searchParams.toString()
  return { clinic, result: await findPageWithHead(clinicContext(clinic, tag, draft), segments, query) }
}
