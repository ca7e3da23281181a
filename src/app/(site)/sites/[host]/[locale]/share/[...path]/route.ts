import { drawingResponse } from '#app/drawing-response.ts'
import { fileNotFound } from '#app/file-response.ts'
import { drawOgImage } from '#og-images/draw-og-image.ts'
import { ogImageText } from '#og-images/og-image-text.ts'
import { openLiveSite } from '#seo/site-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string; path: string[] }> }

/** `/share/conditions/x.png` is the image of `/conditions/x`; only pages that exist have one. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { host, locale, path } = await params
  const context = await openLiveSite(host, locale)
  const page = /^(.+)\.png$/.exec(path.join('/'))?.[1]
  const text = context && page ? await ogImageText(context, page === 'home' ? [] : page.split('/')) : null
  if (!context || !text) return fileNotFound()
  const { brand } = context.site
  return drawingResponse(request, ['share', text, brand], () => drawOgImage(text, brand))
}
