/** The metadata of a page for search engines and other programs. */
export type PageHead = {
  title: string
  description: string
  canonical: string
  robots: string
  alternates: { hreflang: string; href: string }[]
  image: string
  type: string
  /** The page's own locale first. */
  locales: string[]
  graph: { '@type': string | string[] }[]
}

export function parseHead(html: string): PageHead {
  const first = (pattern: RegExp) => unescapeHtml(pattern.exec(html)?.[1] ?? '')
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]
  return {
    title: first(/<title>([^<]*)<\/title>/),
    description: first(/<meta name="description" content="([^"]*)"/),
    canonical: first(/<link rel="canonical" href="([^"]*)"/),
    robots: first(/<meta name="robots" content="([^"]*)"/),
    alternates: [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gi)].map(
      ([, hreflang = '', href = '']) => ({ hreflang, href: unescapeHtml(href) }),
    ),
    image: first(/<meta property="og:image" content="([^"]*)"/),
    type: first(/<meta property="og:type" content="([^"]*)"/),
    locales: [...html.matchAll(/<meta property="og:locale(?::alternate)?" content="([^"]*)"/g)].map(
      ([, locale = '']) => locale,
    ),
    graph: data ? JSON.parse(data)['@graph'] : [],
  }
}

/** @returns the URLs in a sitemap or in a sitemap index */
export const parseSitemapUrls = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => unescapeHtml(address))

/** Width and height of a PNG in pixels, from its first chunk; null for other data. */
export function readPngSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.subarray(1, 4).toString() !== 'PNG') return null
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

export const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
