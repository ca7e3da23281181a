import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts'

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
