import { env } from '#base/env.ts'
import { networkSite } from '#domain/clinic/network.ts'
import {
  type ContentLocale,
  contentLocales,
  defaultContentLocale,
  type Localized,
} from '#domain/locales/localized.ts'
import type { Library } from './library.ts'
import { reader } from './reader.ts'
import { type NetworkContext, pathIn, sharedContext, siteOrigin } from './site-context.ts'

/** The network's own site on its own host: its posts, and no library, since the library's pages are the clinics'. */
export function networkContext(locale: ContentLocale): NetworkContext {
  const site = networkSite(env.NETWORK_HOST)
  const networkReader = reader({ site, locale, draft: false })
  return { ...sharedContext(site, networkReader), site, clinic: null, library: emptyLibrary }
}

/** The languages that a post of the network is written in, English first. */
export function postLocales(title: Localized): ContentLocale[] {
  return contentLocales.filter((locale) => locale === defaultContentLocale || title[locale]?.trim())
}

/** Where search engines are to list a post of the network: on the network's host, in the page's language if it is written in it. */
export function networkPostAddress(slug: string, title: Localized, locale: ContentLocale): string {
  const site = networkSite(env.NETWORK_HOST)
  const written = postLocales(title).includes(locale) ? locale : defaultContentLocale
  return `${siteOrigin(site)}${pathIn(site, written)(`/blog/${slug}`)}`
}

const emptyLibrary: Library = {
  entries: async () => [],
  hasSlug: async () => false,
  find: async () => null,
  findAdaptation: async () => null,
  hiddenPosts: async () => [],
}
