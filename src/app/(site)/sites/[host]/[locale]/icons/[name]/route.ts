import { drawingResponse } from '#app/drawing-response.ts'
import { fileNotFound, fileResponse } from '#app/file-response.ts'
import { createIcon, iconSizes, iconSvg } from '#domain/seo/icon.ts'
import { drawIcon } from '#og-images/draw-icon.ts'
import { openLiveSite } from '#seo/site-files.ts'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ host: string; locale: string; name: string }> }

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { host, locale, name } = await params
  const context = await openLiveSite(host, locale)
  if (!context) return fileNotFound()
  const { site } = context
  if (name === 'icon.svg')
    return fileResponse(iconSvg(createIcon(site.name, site.brand)), 'image/svg+xml', 'day')
  const edge = iconSizes.find((size) => name === `${size}.png`)
  if (!edge) return fileNotFound()
  return drawingResponse(request, ['icon', site.name, site.brand, edge], () =>
    drawIcon(site.name, site.brand, edge),
  )
}
