import { networkContext } from '#data/network-context.ts'
import { type ContentLocale, contentLocales } from '#domain/locales/localized.ts'
import { parsePath } from '#domain/routes/routes.ts'
import { findNetworkBlogPage } from './blog.ts'
import { completePage, type NetworkPageResult } from './complete-page.ts'
import { networkLegalPage } from './legal.ts'
import { networkSiteMapPage } from './site-map.ts'

/** Any page of the network's site but the front page. `path` is without the language's prefix. */
export async function findNetworkPage(locale: ContentLocale, path: string): Promise<NetworkPageResult> {
  const context = networkContext(locale)
  const inAllLanguages = { languages: contentLocales, nodes: [] }
  const route = parsePath(path)
  switch (route?.kind) {
    case 'blog':
      return findNetworkBlogPage(locale, '')
    case 'post':
      return findNetworkBlogPage(locale, route.slug)
    case 'legal':
      return completePage(context, path, await networkLegalPage(context, route.role), inAllLanguages)
    case 'site-map':
      return completePage(context, path, await networkSiteMapPage(context), inAllLanguages)
    default:
      return null
  }
}
