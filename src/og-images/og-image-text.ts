import type { SiteContext } from '#data/site-context.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { findNetworkPage } from '#network/blog.ts'
import { findPage } from '#page-types/find-page.ts'
import type { PageContent, QueriedPage } from '#page-types/page.ts'
import type { OgImageText } from './draw-og-image.ts'

/** What the picture for shared links of a page says; null where there is no page. */
export async function ogImageText(
  context: SiteContext,
  segments: readonly string[],
): Promise<OgImageText | null> {
  const { site, clinic, localize } = context
  const page = await pageAt(context, segments)
  if (!page) return null
  const { content, breadcrumbs } = page
  const { name } = site
  return {
    label: breadcrumbs.length > 2 ? (breadcrumbs.at(-2)?.label.text ?? '') : '',
    title: contentTitle(content) ?? localize(site.tagline)?.text ?? name,
    name,
    city: (clinic && localize(firstLocation(clinic).city)?.text) ?? '',
  }
}

async function pageAt(context: SiteContext, segments: readonly string[]): Promise<QueriedPage | null> {
  if (context.clinic) {
    const result = await findPage(context, segments)
    return result.outcome === 'page' ? result.page : null
  }
  const [root, slug = '', ...rest] = segments
  if (root !== 'blog' || rest.length > 0) return null
  const found = await findNetworkPage(toContentLocale(context.locale), slug)
  return found && 'page' in found ? found.page : null
}

function contentTitle(content: PageContent): string | null {
  switch (content.template) {
    case 'home':
      return null
    case 'practitioner':
      return content.props.practitioner.name
    case 'location':
      return content.props.location.name.text
    // Answers to what one visitor asked are not passed on.
    case 'search':
    case 'find':
    case 'received':
      return null
    default:
      return content.props.heading.text
  }
}
