import { env } from '#base/env.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { networkContext } from '#data/network-context.ts'
import { clinicContext, type SiteContext, siteOrigin } from '#data/site-context.ts'
import type { Site } from '#domain/clinic/network.ts'
import { contentLocales } from '#domain/locales/localized.ts'
import { localeTags } from '#domain/locales/tags.ts'

/** The site whose file is requested: a clinic's or the network's. Null where no patient can see it: files are not previewed. */
export async function openLiveSite(host: string, locale: string): Promise<SiteContext | null> {
  const name = decodeURIComponent(host)
  if (name === env.NETWORK_HOST) {
    const language = contentLocales.find((each) => each === locale)
    return language ? networkContext(language) : null
  }
  const clinic = await findClinicByHost(name)
  const tag = localeTags.find((each) => each === locale)
  return clinic?.status === 'live' && tag && clinic.locales.includes(tag)
    ? clinicContext(clinic, tag, false)
    : null
}

/** The absolute address of a site's sitemap index. */
export const sitemapIndexAddress = (site: Site): string => `${siteOrigin(site)}/sitemap.xml`
