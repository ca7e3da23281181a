import { fileNotFound, fileResponse } from '#app/file-response.ts'
import { openLiveSite } from '#seo/site-files.ts'
import { buildSitemap } from '#seo/sitemap.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { host, locale } = await params
  const context = await openLiveSite(host, locale)
  const sitemap = context && (await buildSitemap(context))
  return sitemap ? fileResponse(sitemap, 'application/xml') : fileNotFound()
}
