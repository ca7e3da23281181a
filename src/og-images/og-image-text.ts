import type { SiteContext } from '#data/site-context.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { findNetworkPage } from '#network/find-page.ts'
import { findPage } from '#page-types/find-page.ts'
import type { QueriedPage } from '#page-types/page-type.ts'
import type { OgImageText } from './draw-og-image.ts'

/** The text on a page's image for shared links; null where there is no page. */
export async function ogImageText(
  context: SiteContext,
  segments: readonly string[],
): Promise<OgImageText | null> {
  const { site, clinic, localize } = context
  const page = await pageAt(context, segments)
  if (!page) return null
  const { imageTitle, breadcrumbs } = page
  const { name } = site
  return {
    label: breadcrumbs.length > 2 ? (breadcrumbs.at(-2)?.label.text ?? '') : '',
    title: imageTitle ?? localize(site.tagline)?.text ?? name,
    name,
    city: (clinic && localize(firstLocation(clinic).city)?.text) ?? '',
  }
}

async function pageAt(context: SiteContext, segments: readonly string[]): Promise<QueriedPage | null> {
  if (context.clinic) {
    const result = await findPage(context, segments)
    return result.outcome === 'page' ? result.page : null
  }
  const found = await findNetworkPage(toContentLocale(context.locale), `/${segments.join('/')}`)
  return found && 'page' in found ? found.page : null
}
