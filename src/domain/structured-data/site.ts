import type { WebSiteLeaf } from 'schema-dts'

/** The `@id` of a site. `origin` is without a trailing slash. */
export const siteId = (origin: string): string => `${origin}/#site`

/** The site, included on the home page only. `publisher` is the `@id` of the clinic's first location. */
export function siteNode({
  origin,
  name,
  language,
  publisher,
}: {
  origin: string
  name: string
  language: string
  publisher: string
}): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': siteId(origin),
    url: `${origin}/`,
    name,
    inLanguage: language,
    publisher: { '@id': publisher },
  }
}
