import { fileResponse, noFile } from '#app/files.ts'
import { atomFeed } from '#seo/feed.ts'
import { openLiveSite } from '#seo/site-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { host, locale } = await params
  const site = await openLiveSite(host, locale)
  return site ? fileResponse(await atomFeed(site), 'application/atom+xml') : noFile()
}
