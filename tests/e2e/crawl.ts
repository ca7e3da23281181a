import { request } from './request.ts'

/** A page found by following links. `text` is its readable text, without scripts, styles and tags. */
export type CrawledPage = {
  path: string
  status: number
  html: string
  text: string
  from: string
  /** The URLs of its links within this site, including fragments. */
  links: URL[]
}

const crawled = new Map<string, Promise<CrawledPage[]>>()

/** Follows every link of a site from its home page. A redirect within the site stands for its target. */
export async function crawl(host: string): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = []
  const known = new Map<string, string>([['/', 'the home page']])
  for (const [path, from] of known) {
    const { status, headers, body } = await request(host, path)
    const location = headers.location
    if (status === 301 && location) {
      if (!known.has(location)) known.set(location, path)
      continue
    }
    const links = listLinks(body, host, path)
    pages.push({ path, status, html: body, text: extractText(body), from, links })
    for (const { pathname, search } of links)
      if (!known.has(pathname + search)) known.set(pathname + search, path)
  }
  return pages
}

/** Like `crawl`, cached for tests that only read; tests that change pages must crawl again. */
export function crawlOnce(host: string): Promise<CrawledPage[]> {
  const found = crawled.get(host) ?? crawl(host)
  crawled.set(host, found)
  return found
}

function listLinks(html: string, host: string, path: string): URL[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].flatMap(([, href = '']) => {
    const url = new URL(href.replaceAll('&amp;', '&'), `http://${host}${path}`)
    return url.protocol === 'http:' && url.hostname === host ? [url] : []
  })
}

/** The readable text of a page, without scripts, styles and tags. */
export function extractText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
