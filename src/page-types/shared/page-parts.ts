import type { SectionProps } from '#blocks/resolve.ts'
import type { Row } from '#data/reader.ts'
import type { SiteContext } from '#data/site-context.ts'
import type { NamedSite } from '#domain/clinic/place-line.ts'
import type { ResolvedDocument } from '#domain/resolve/resolve.ts'
import { ownTitle, sharedDescription, sharedTitle } from '#domain/seo/title.ts'
import type { ContentsEntry } from '#ui/frame.ts'
import type { Breadcrumb, Text } from '#ui/models.ts'
import type { QueriedPage } from '../page-type.ts'
import { menuLabel } from './menu-label.ts'

/**
 * Title and description for search engines. What the site's editor wrote for them stays as it is; what is derived from the
 * page, or written by the network for all clinics, names the clinic and its town, so that no two sites share it.
 */
export function documentMeta(
  context: SiteContext,
  { heading, title, answer, seo }: Pick<ResolvedDocument, 'heading' | 'title' | 'answer' | 'seo'>,
): QueriedPage['head'] {
  const site = namedSite(context)
  return {
    title: seo.title?.isOwn
      ? ownTitle(seo.title.text, site)
      : sharedTitle([seo.title?.text ?? heading.text, heading.text, title.text], site),
    description: seo.description?.isOwn
      ? seo.description.text
      : localDescription(
          context,
          seo.description?.text ?? answer?.text ?? siteSummary(context, heading.text),
        ),
    image: context.pictures.find(seo.image)?.src,
  }
}

/** The head of a page that shows no document. */
export function plainMeta(context: SiteContext, heading: string, description?: string): QueriedPage['head'] {
  return {
    title: sharedTitle([heading], namedSite(context)),
    description: localDescription(context, description ?? siteSummary(context, heading)),
  }
}

/** What a list holds, by name: the description of a page that lists. */
export const listSummary = (heading: string, names: readonly string[], context: SiteContext): string =>
  names.length > 0 ? `${heading}: ${names.join(', ')}` : siteSummary(context, heading)

function siteSummary({ localize, site }: SiteContext, heading: string): string {
  return [heading, localize(site.introduction)?.text].filter(Boolean).join(': ')
}

/** The description, followed by the clinic with its towns. */
function localDescription(context: SiteContext, description: string): string {
  if (!context.clinic) return description
  return sharedDescription(description, namedSite(context))
}

/** The site by its name, with the towns of a clinic in the page's language. */
export const namedSite = ({ site, clinic, localize }: SiteContext): NamedSite => ({
  name: site.name,
  towns: (clinic?.locations ?? []).flatMap(({ city }) => localize(city, 'heading')?.text ?? []),
})

/** From the home page to the page itself, which is last and has no address. A list has its name in the clinic's menu. */
export function buildBreadcrumbs(
  context: SiteContext,
  index: [label: string, path: string] | null,
  here: Text,
): Breadcrumb[] {
  const { messages, pathTo } = context
  return [
    { label: { text: messages.home }, href: pathTo('/') },
    ...(index ? [{ label: nameInMenu(context, { text: index[0] }, index[1]), href: pathTo(index[1]) }] : []),
    { label: here, href: null },
  ]
}

/** The name of a list or of the clinic's own page in the clinic's menu, else its usual name. */
export function nameInMenu(context: SiteContext, usual: Text, path: string): Text {
  const entry = context.clinic?.navigation.find((each) => each.path === path)
  return menuLabel(context, entry?.label, usual) ?? usual
}

/** The one name that the list of posts has on a site: in its menu, headings and breadcrumbs. */
export const blogName = (context: SiteContext): string =>
  nameInMenu(context, { text: context.messages.blog }, '/blog').text

/** The sections that have a heading. */
export function tableOfContents(sections: readonly SectionProps[]): ContentsEntry[] {
  return sections.flatMap(({ key, heading }) => (heading ? [{ id: key, heading }] : []))
}

/** When a page was last changed by the network or by the clinic: the later of the two, as an ISO time. */
export function lastModified(row: Row, adaptation: { updatedAt?: string } | null): string | undefined {
  return latest([row.updatedAt as string | undefined, adaptation?.updatedAt])
}

/** The latest of ISO times. */
export function latest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time): time is string => Boolean(time))
    .toSorted()
    .at(-1)
}
