import type { Metadata } from 'next'
import { ogImageSize } from '#domain/seo/og-image.ts'
import type { Head } from '#seo/head.ts'

/** A page's head as Next's metadata: for search engines, shared links and the browser's tab. */
export function toMetadata(
  head: Head,
  { site, lang, languages }: { site: string; lang: string; languages: readonly string[] },
): Metadata {
  const { title, description, canonical, image, alternates, feed, noIndex, published, modified } = head
  const locale = openGraphLocale(lang)
  const picture = { url: image, alt: title, ...(head.hasDrawnImage && ogImageSize) }
  const shared = { title, description, url: canonical, siteName: site, locale, images: [picture] }
  const others = languages.filter((each) => each !== lang).map(openGraphLocale)
  return {
    title,
    description,
    metadataBase: new URL(canonical),
    alternates: {
      canonical,
      languages: Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, href])),
      types: { 'application/atom+xml': [{ url: feed, title: site }] },
    },
    robots: noIndex ? { index: false, follow: true } : undefined,
    openGraph: published
      ? {
          ...shared,
          alternateLocale: others,
          type: 'article',
          publishedTime: published,
          modifiedTime: modified,
        }
      : { ...shared, alternateLocale: others, type: 'website' },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
    manifest: '/manifest.webmanifest',
    icons: siteIcons,
    // Telephone numbers to be dialled are links already; Safari would turn other digits into links.
    formatDetection: { telephone: false, address: false, email: false },
  }
}

/** Open Graph's form of a locale, with its most likely country: `en_CA` for `en-CA`. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return `${language}_${region}`
}

/** The icons of every site. */
export const siteIcons = {
  icon: [
    { url: '/icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
    { url: '/icons/32.png', type: 'image/png', sizes: '32x32' },
  ],
  apple: [{ url: '/icons/180.png', sizes: '180x180' }],
}
