/** About as many characters of a title as search engines show. */
const shown = 60

/** A page's title with the name of the site behind it, as long as both can be read in a list of results. */
export function joinTitle(title: string, site: string): string {
  if (title.includes(site)) return title
  const whole = `${title} · ${site}`
  return [...whole].length <= shown ? whole : title
}
