/** Addresses of a site, after its language's prefix, that lists of results should not hold. */
const kept = ['/search', '/enquiries', '/preview'] as const

/** Whether search engines may list the page of a path. The path is without the language's prefix. */
export const isIndexable = (path: string): boolean =>
  !kept.some((root) => path === root || path.startsWith(`${root}/`))

/**
 * The text of `/robots.txt`. Pages that may be read but not listed, such as the results of a search, say so themselves,
 * and for that have to be read; closed is only the door of previews.
 *
 * @param sitemap its absolute address; null closes the whole site
 */
export function robotsText(sitemap: string | null): string {
  if (!sitemap) return 'User-agent: *\nDisallow: /\n'
  return `User-agent: *\nDisallow: /preview\n\nSitemap: ${sitemap}\n`
}
