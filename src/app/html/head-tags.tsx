import { ogImageSize } from '#domain/seo/og-image.ts'
import type { Head } from '#seo/head.ts'
import type { Shell } from '#ui/models.ts'

type Props = {
  head: Head
  shell: Pick<Shell, 'clinic' | 'lang' | 'languages'>
}

/** What a page says of itself to search engines, to shared links and to the browser. */
export function HeadTags({ head, shell }: Props) {
  const { title, description, canonical, alternates, feed, noIndex } = head
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {noIndex && <meta name="robots" content="noindex, follow" />}
      <link rel="canonical" href={canonical} />
      {alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      <link rel="alternate" type="application/atom+xml" title={shell.clinic.name} href={feed} />
      {/* Telephone numbers to be dialled are links already; Safari would turn other digits into links. */}
      <meta name="format-detection" content="telephone=no, address=no, email=no" />
      <SharedLink head={head} shell={shell} />
      <SiteFiles />
    </>
  )
}

/** How a link to the page looks where it is shared. */
function SharedLink({ head, shell }: Props) {
  const { title, description, canonical, image, hasDrawnImage, published, modified } = head
  const { lang, languages, clinic } = shell
  const size = hasDrawnImage ? Object.entries(ogImageSize) : []
  const picture = [
    ['image', image],
    ...size.map(([edge, pixels]) => [`image:${edge}`, String(pixels)] as const),
    ['image:alt', title],
  ] as const
  const texts = [['title', title], ['description', description], ...picture] as const
  return (
    <>
      {texts.map(([name, text]) => (
        <meta key={name} property={`og:${name}`} content={text} />
      ))}
      <meta property="og:url" content={canonical} />
      <meta property="og:site_name" content={clinic.name} />
      <meta property="og:locale" content={openGraphLocale(lang)} />
      {languages
        .filter(({ tag }) => tag !== lang)
        .map(({ tag }) => (
          <meta key={tag} property="og:locale:alternate" content={openGraphLocale(tag)} />
        ))}
      <meta property="og:type" content={published ? 'article' : 'website'} />
      {published && <meta property="article:published_time" content={published} />}
      {published && modified && <meta property="article:modified_time" content={modified} />}
      <meta name="twitter:card" content="summary_large_image" />
      {texts.map(([name, text]) => (
        <meta key={name} name={`twitter:${name}`} content={text} />
      ))}
    </>
  )
}

/** The icons and the manifest of every site. */
export function SiteFiles() {
  return (
    <>
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="icon" href="/icons/icon.svg" type="image/svg+xml" sizes="any" />
      <link rel="icon" href="/icons/32.png" type="image/png" sizes="32x32" />
      <link rel="apple-touch-icon" href="/icons/180.png" sizes="180x180" />
    </>
  )
}

/** Open Graph's form of a locale, with its most likely country: `en_CA` for `en-CA`. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return `${language}_${region}`
}
