import { fileResponse, noFile } from '#app/files.ts'
import { cardWords } from '#og-images/card-text.ts'
import { drawCard } from '#og-images/draw-card.ts'
import { openLiveSite } from '#seo/site-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string; path: string[] }> }

/** `/share/conditions/x.png` is the picture of `/conditions/x`; only pages that exist have one. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { host, locale, path } = await params
  const site = await openLiveSite(host, locale)
  const page = /^(.+)\.png$/.exec(path.map(decodeURIComponent).join('/'))?.[1]
  const words = site && page ? await cardWords(site, page === 'home' ? [] : page.split('/')) : null
  return site && words ? fileResponse(await drawCard(words, site.clinic.brand), 'image/png', 'day') : noFile()
}
