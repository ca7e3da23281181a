/** Paths, without the locale prefix, that search engines should not index. */
const excluded = ['/search', '/enquiries', '/preview'] as const

/** Whether search engines may index a path. The path has no locale prefix. */
export const isIndexable = (path: string): boolean =>
  !excluded.some((root) => path === root || path.startsWith(`${root}/`))

/**
 * The text of `/robots.txt`. It disallows previews only: pages that should not be indexed, such as search results, say so
 * with `noindex`, which crawlers see only if they may fetch the page.
 *
 * @param sitemap absolute URL of the sitemap; null disallows the whole site
 */
export function robotsText(sitemap: string | null): string {
  if (!sitemap) return 'User-agent: *\nDisallow: /\n'
  return `User-agent: *\nDisallow: /preview\n\nSitemap: ${sitemap}\n`
}
