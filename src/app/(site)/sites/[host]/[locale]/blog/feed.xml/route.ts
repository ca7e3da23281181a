import { fileNotFound, fileResponse } from '#app/file-response.ts'
import { buildAtomFeed } from '#seo/feed.ts'
import { openLiveSite } from '#seo/site-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string }> }

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { host, locale } = await params
  const context = await openLiveSite(host, locale)
  const feed = context && (await buildAtomFeed(context))
  return feed ? fileResponse(feed, 'application/atom+xml') : fileNotFound()
}
