import type { BreadcrumbListLeaf, ListItemLeaf, WebSiteLeaf } from 'schema-dts'

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

/** @param trail the pages from the home page down, with absolute URLs; the current page is last and its URL is null */
export function breadcrumbNode(trail: readonly { name: string; url: string | null }[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index): ListItemLeaf => {
      const item = { '@type': 'ListItem' as const, position: index + 1, name }
      return url === null ? item : { ...item, item: { '@id': url } }
    }),
  }
}
