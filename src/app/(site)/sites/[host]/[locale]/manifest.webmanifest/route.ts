import { fileNotFound, fileResponse } from '#app/file-response.ts'
import { buildManifest } from '#seo/manifest.ts'
import { openLiveSite } from '#seo/site-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { host, locale } = await params
  const context = await openLiveSite(host, locale)
  return context
    ? fileResponse(JSON.stringify(buildManifest(context)), 'application/manifest+json')
    : fileNotFound()
}
