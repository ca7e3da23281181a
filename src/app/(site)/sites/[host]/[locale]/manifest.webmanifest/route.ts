import { fileNotFound, fileResponse } from '#app/files.ts'
import { buildManifest } from '#seo/manifest.ts'
import { openLiveSite } from '#seo/site-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { host, locale } = await params
  const site = await openLiveSite(host, locale)
  return site
    ? fileResponse(JSON.stringify(buildManifest(site)), 'application/manifest+json')
    : fileNotFound()
}
