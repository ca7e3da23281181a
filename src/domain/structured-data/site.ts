import type { WebSiteLeaf } from 'schema-dts'

export const siteId = (origin: string): string => `${origin}/#site`

/** Named once, on the home page. `publisher` is the `@id` of the clinic's first place. */
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
