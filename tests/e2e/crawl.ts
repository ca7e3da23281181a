import { ask } from './ask.ts'

/** A page found by following links. `text` is what there is to read, without scripts, styles and tags. */
export type CrawledPage = { path: string; status: number; text: string; from: string }

/** Follows every link of a site from its home page; redirects of the site count as the page that they lead to. */
export async function crawl(host: string): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = []
  const known = new Map<string, string>([['/', 'the start']])
  for (const [path, from] of known) {
    const { status, headers, body } = await ask(host, path)
    const location = headers.location
    if (status === 301 && location) {
      if (!known.has(location)) known.set(location, path)
      continue
    }
    pages.push({ path, status, text: textOf(body), from })
    for (const link of linksIn(body, host)) if (!known.has(link)) known.set(link, path)
  }
  return pages
}

function linksIn(html: string, host: string): string[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].flatMap(([, href = '']) => {
    const url = new URL(href.replaceAll('&amp;', '&'), `http://${host}`)
    return url.protocol === 'http:' && url.hostname === host ? [url.pathname + url.search] : []
  })
}

/** What there is to read on a page, without scripts, styles and tags. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
