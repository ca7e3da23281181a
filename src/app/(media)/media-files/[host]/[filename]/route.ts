import type { NextRequest } from 'next/server'
import { fileNotFound } from '#app/file-response.ts'
import { env } from '#base/env.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { findDraftAccess, previewCookie } from '#data/previews/preview-pass.ts'
import { findSharedDraft } from '#data/previews/shared-links.ts'
import { publicFileResponse } from '#data/public-file.ts'
import { networkSite } from '#domain/clinic/network.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; filename: string }> }

/** A picture of a site. */
export async function GET(request: NextRequest, { params }: Params): Promise<Response> {
  const { host, filename } = await params
  return (await findFile(decodeURIComponent(host), decodeURIComponent(filename), request)) ?? fileNotFound()
}

async function findFile(host: string, filename: string, request: NextRequest): Promise<Response | null> {
  if (host === env.NETWORK_HOST)
    return publicFileResponse({ site: networkSite(host), name: filename, draft: false }, request)
  const site = await findClinicByHost(host)
  if (!site) return null
  const response =
    site.status === 'live' ? await publicFileResponse({ site, name: filename, draft: false }, request) : null
  if (response) return response
  const pass = request.cookies.get(previewCookie)?.value
  const draft = pass
    ? (await findDraftAccess(pass, site.id)) || (await findSharedDraft(pass, site.id))
    : false
  return draft ? publicFileResponse({ site, name: filename, draft }, request) : null
}
