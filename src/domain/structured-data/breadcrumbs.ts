import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts'

/** The way from the home page, with absolute addresses. The page itself is last and has none. */
export function breadcrumbNode(trail: readonly { name: string; url: string | null }[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index): ListItemLeaf => {
      const item = { '@type': 'ListItem' as const, position: index + 1, name }
      return url === null ? item : { ...item, item: { '@id': url } }
    }),
  }
}
