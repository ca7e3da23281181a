import { fileResponse } from '#app/files.ts'
import { robotsText } from '#domain/seo/robots.ts'
import { openLiveSite, siteAddresses } from '#seo/site-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string }> }

/** A clinic that is not live yet is closed to search engines as a whole. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { host, locale } = await params
  const site = await openLiveSite(host, locale)
  return fileResponse(robotsText(site && siteAddresses(site.clinic).sitemap), 'text/plain')
}
