import { firstLocation } from '../../site/clinic.ts'
import type { CardWords } from '../drawing/card.ts'
import { findPage } from '../page.ts'
import type { Content } from '../page-data.ts'
import type { SiteContext } from '../site-context.ts'

/** What the picture for shared links of a page says; null where there is no page. */
export async function cardWords(
  context: SiteContext,
  segments: readonly string[],
): Promise<CardWords | null> {
  const { clinic, locale, say } = context
  const result = await findPage({ clinic, locale, segments, draft: false })
  if (result.outcome !== 'page') return null
  const { content, breadcrumbs } = result.page
  const { name } = clinic
  return {
    label: breadcrumbs.length > 2 ? (breadcrumbs.at(-2)?.label.text ?? '') : '',
    title: titleOf(content) ?? say(clinic.tagline)?.text ?? name,
    name,
    place: say(firstLocation(clinic).city)?.text ?? '',
  }
}

function titleOf(content: Content): string | null {
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
      return null
    default:
      return content.props.heading.text
  }
}
