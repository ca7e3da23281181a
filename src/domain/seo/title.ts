/** Approximate number of characters of a title that search engines show. */
const maxLength = 60

/** Appends the site's name to a page's title if both fit into a search result. */
export function joinTitle(title: string, site: string): string {
  if (title.includes(site)) return title
  const fullTitle = `${title} · ${site}`
  return [...fullTitle].length <= maxLength ? fullTitle : title
}
