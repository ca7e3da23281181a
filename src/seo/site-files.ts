import { env, toOrigin } from '#base/env.ts'
import { findClinicByHost } from '#data/find-clinic.ts'
import { networkContext } from '#data/network-context.ts'
import { pathIn, type SiteContext, siteContext } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { contentLocales } from '#domain/locales/localized.ts'
import { type LocaleTag, localeTags } from '#domain/locales/tags.ts'

/** The site that a file is asked of, the network's own among them. Null where no patient can see it: files are not previewed. */
export async function openLiveSite(host: string, locale: string): Promise<SiteContext | null> {
  const name = decodeURIComponent(host)
  if (name === env.NETWORK_HOST) {
    const language = contentLocales.find((each) => each === locale)
    return language ? networkContext(language) : null
  }
  const clinic = await findClinicByHost(name)
  const tag = localeTags.find((each) => each === locale)
  return clinic?.status === 'live' && tag && clinic.locales.includes(tag)
    ? siteContext(clinic, tag, false)
    : null
}

/** What a site's robots.txt and sitemaps are written from; absolute, the main language first. */
export function siteAddresses(clinic: Clinic): {
  origin: string
  sitemap: string
  parts: string[]
} {
  const origin = toOrigin(clinic.hosts[0] ?? '')
  const inLocale = (locale: LocaleTag) => pathIn(clinic, locale)
  return {
    origin,
    sitemap: `${origin}/sitemap.xml`,
    parts: clinic.locales.map((locale) => `${origin}${inLocale(locale)('/sitemap-pages.xml')}`),
  }
}
