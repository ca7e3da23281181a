/** Addresses of a site, after its language's prefix, that lists of results should not hold. */
const kept = ['/search', '/enquiries', '/preview'] as const

/** Whether search engines may list the page of a path. The path is without the language's prefix. */
export const isListed = (path: string): boolean =>
  !kept.some((root) => path === root || path.startsWith(`${root}/`))

/**
 * The text of `/robots.txt`. Pages that may be read but not listed say so themselves, and for that have to be read;
 * closed are only addresses without an end: searches, and the door of previews.
 *
 * @param prefixes of the site's languages, the main one's being empty
 * @param sitemap its absolute address; null closes the whole site
 */
export function robotsText(sitemap: string | null, prefixes: readonly string[] = ['']): string {
  if (!sitemap) return 'User-agent: *\nDisallow: /\n'
  const closed = ['/preview', ...prefixes.map((prefix) => `${prefix}/search`)]
  return `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${sitemap}\n`
}
