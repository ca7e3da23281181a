import type { SectionProps } from '#blocks/resolve.ts'
import type { Row } from '#data/reader.ts'
import type { SiteContext } from '#data/site-context.ts'
import { isDefaultMenuPath } from '#domain/clinic/menu.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { ResolvedDocument } from '#domain/resolve/resolve.ts'
import { joinTitle } from '#domain/seo/title.ts'
import type { ContentsEntry } from '#ui/frame.ts'
import type { Breadcrumb, Text } from '#ui/models.ts'
import type { QueriedPage } from '../page-type.ts'

/** Title and description for search engines: the editor's, else derived from the page. */
export function documentMeta(
  context: SiteContext,
  { heading, answer, seo }: Pick<ResolvedDocument, 'heading' | 'answer' | 'seo'>,
): QueriedPage['head'] {
  const description = seo.description ?? answer ?? context.localize(context.site.introduction)
  return {
    title: pageTitle(context, seo.title?.text ?? heading.text),
    description: description?.text ?? '',
    image: context.pictures.find(seo.image)?.src,
  }
}

/** The head of a page that shows no document. */
export function plainMeta(context: SiteContext, heading: string, description?: string): QueriedPage['head'] {
  return {
    title: pageTitle(context, heading),
    description: description ?? context.localize(context.site.introduction)?.text ?? '',
  }
}

const pageTitle = ({ site }: SiteContext, heading: string): string => joinTitle(heading, site.name)

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
export function nameInMenu({ clinic, locale, localize }: SiteContext, usual: Text, path: string): Text {
  const label = clinic?.navigation.find((entry) => entry.path === path)?.label
  // An untranslated label of a page that every clinic has gives way to the site's own word, as in the menu.
  const isWritten = label && (label[toContentLocale(locale)] || !isDefaultMenuPath(path))
  return (isWritten && localize(label, 'heading')) || usual
}

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
