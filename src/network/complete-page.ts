import { htmlLang, type NetworkContext, pathIn } from '#data/site-context.ts'
import { getLocaleConventions, toContentLocale } from '#domain/locales/index.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import type { QueriedPage } from '#page-types/page-type.ts'
import { siteLinks } from '#page-types/shell.ts'
import { networkAlternates } from '#seo/alternates.ts'
import { composeHead, type Head } from '#seo/head.ts'
import type { Shell } from '#ui/models.ts'

export type NetworkPage = { page: QueriedPage & { head: Head }; shell: Shell; locale: ContentLocale }

/** Null where the network has no such page in the language. */
export type NetworkPageResult = NetworkPage | { redirect: string } | null

/** Gives a page of the network's own its head and its shell. `languages` are those that it is written in. */
export function completePage(
  context: NetworkContext,
  path: string,
  found: QueriedPage,
  { languages, nodes }: { languages: readonly ContentLocale[]; nodes: Node[] },
): NetworkPage {
  // The front page is in English only.
  const breadcrumbs = found.breadcrumbs.map((crumb, index) => (index === 0 ? { ...crumb, href: '/' } : crumb))
  const page = { ...found, breadcrumbs }
  const head = composeHead(context, path, page, { alternates: networkAlternates(path, languages), nodes })
  return {
    page: { ...page, head },
    shell: networkShell(context, path, languages),
    locale: toContentLocale(context.locale),
  }
}

/** The shell of a site without a telephone number, booking link or menu. */
function networkShell(context: NetworkContext, path: string, languages: readonly ContentLocale[]): Shell {
  const { site, locale, pathTo } = context
  return {
    clinic: { name: site.name, tagline: null, logo: null, homeHref: '/' },
    place: null,
    lang: htmlLang(locale),
    menu: [],
    footerMenu: [],
    languages: languages.map((tag) => ({
      tag,
      name: getLocaleConventions(tag).name,
      href: pathIn(site, tag)(path),
      current: tag === locale,
    })),
    searchHref: pathTo('/search'),
    // The network can be neither called nor booked with: none of its views shows these.
    telephone: { href: '', shown: '' },
    writeHref: '',
    booking: { href: '', label: '', isTelephone: true },
    locations: [],
    locationsHref: pathTo('/locations'),
    alerts: [],
    disclosures: [],
    siteLinks: siteLinks(context),
    emergency: [],
    preview: null,
    isTranslated: true,
  }
}
