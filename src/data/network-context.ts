import { env, toOrigin } from '#base/env.ts'
import { networkAsReader } from '#domain/clinic/network.ts'
import {
  type ContentLocale,
  contentLocales,
  defaultContentLocale,
  type Localized,
} from '#domain/locales/localized.ts'
import type { Library } from './library.ts'
import { pathIn, type SiteContext, siteContext } from './site-context.ts'

/** The network's own site on its own host: its posts, and no library, since its pages are the clinics'. */
export function networkContext(locale: ContentLocale): SiteContext {
  const network = networkAsReader(env.NETWORK_HOST)
  return { ...siteContext(network, locale, false), library: noLibrary }
}

/** The languages that a post of the network is written in, English first. */
export function postLocales(title: Localized): ContentLocale[] {
  return contentLocales.filter((locale) => locale === defaultContentLocale || title[locale]?.trim())
}

/** Where search engines are to list a post of the network's: on the network's host, in the page's language if it is written in it. */
export function networkPostAddress(slug: string, title: Localized, locale: ContentLocale): string {
  const network = networkAsReader(env.NETWORK_HOST)
  const written = postLocales(title).includes(locale) ? locale : defaultContentLocale
  return `${toOrigin(env.NETWORK_HOST)}${pathIn(network, written)(`/blog/${slug}`)}`
}

const noLibrary: Library = {
  entries: async () => [],
  find: async () => null,
  findAdaptation: async () => null,
  hiddenPosts: async () => [],
}
