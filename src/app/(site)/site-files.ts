import { drawingResponse } from '#app/drawing-response.ts'
import { fileNotFound, fileResponse } from '#app/file-response.ts'
import type { SiteContext } from '#data/site-context.ts'
import { findSiteFile, type SiteFilePath } from '#domain/routes/site-files.ts'
import { createIcon, iconSizes, iconSvg } from '#domain/seo/icon.ts'
import { robotsText } from '#domain/seo/robots.ts'
import { drawIcon } from '#og-images/draw-icon.ts'
import { drawOgImage } from '#og-images/draw-og-image.ts'
import { ogImageText } from '#og-images/og-image-text.ts'
import { buildAtomFeed } from '#seo/feed.ts'
import { buildManifest } from '#seo/manifest.ts'
import { openLiveSite, sitemapIndexAddress } from '#seo/site-files.ts'
import { buildSitemap, buildSitemapIndex } from '#seo/sitemap.ts'

/** A request for a file. In a folder, `name` is the path below it. */
type Asked = { readonly request: Request; readonly context: SiteContext; readonly name: string }

/** `robots.txt` is there for a site that is not live as well. */
const siteFiles: Readonly<
  Record<Exclude<SiteFilePath, 'robots.txt'>, (asked: Asked) => Promise<Response> | Response>
> = {
  'blog/feed.xml': feed,
  'favicon.ico': ({ request, context }) => icon({ request, context, name: '32.png' }),
  'icons/': icon,
  'manifest.webmanifest': ({ context }) =>
    fileResponse(JSON.stringify(buildManifest(context)), 'application/manifest+json'),
  'share/': shareImage,
  'sitemap-pages.xml': sitemap,
  'sitemap.xml': sitemapIndex,
}

type Address = { readonly host: string; readonly locale: string; readonly path: readonly string[] }

/** The response with a file of a site; null if the path is not that of a file. */
export async function siteFileResponse(
  request: Request,
  { host, locale, path }: Address,
): Promise<Response | null> {
  const joined = path.join('/')
  const file = findSiteFile(joined)
  if (!file) return null
  const context = await openLiveSite(host, locale)
  if (file === 'robots.txt') return robots(context)
  return context ? siteFiles[file]({ request, context, name: joined.slice(file.length) }) : fileNotFound()
}

/** The whole site of a clinic that is not live is closed to search engines. */
const robots = (context: SiteContext | null): Response =>
  fileResponse(robotsText(context && sitemapIndexAddress(context.site)), 'text/plain')

async function feed({ context }: Asked): Promise<Response> {
  const text = await buildAtomFeed(context)
  return text ? fileResponse(text, 'application/atom+xml') : fileNotFound()
}

function icon({ request, context, name }: Asked): Promise<Response> | Response {
  const { name: siteName, brand } = context.site
  if (name === 'icon.svg') return fileResponse(iconSvg(createIcon(siteName, brand)), 'image/svg+xml', 'day')
  const edge = iconSizes.find((size) => name === `${size}.png`)
  if (!edge) return fileNotFound()
  return drawingResponse(request, ['icon', siteName, brand, edge], () => drawIcon(siteName, brand, edge))
}

/** `/share/conditions/x.png` is the image of `/conditions/x`; only pages that exist have one. */
async function shareImage({ request, context, name }: Asked): Promise<Response> {
  const page = /^(.+)\.png$/.exec(name)?.[1]
  const text = page ? await ogImageText(context, page === 'home' ? [] : page.split('/')) : null
  if (!text) return fileNotFound()
  const { brand } = context.site
  return drawingResponse(request, ['share', text, brand], () => drawOgImage(text, brand))
}

async function sitemapIndex({ context }: Asked): Promise<Response> {
  if (context.site.locales[0] !== context.locale) return fileNotFound()
  return fileResponse(await buildSitemapIndex(context), 'application/xml')
}

async function sitemap({ context }: Asked): Promise<Response> {
  const text = await buildSitemap(context)
  return text ? fileResponse(text, 'application/xml') : fileNotFound()
}
