import { fileResponse } from '#app/file-response.ts'
import { robotsText } from '#domain/seo/robots.ts'
import { openLiveSite, sitemapIndexAddress } from '#seo/site-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string }> }

/** The whole site of a clinic that is not live is closed to search engines. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { host, locale } = await params
  const context = await openLiveSite(host, locale)
  return fileResponse(robotsText(context && sitemapIndexAddress(context.site)), 'text/plain')
}
