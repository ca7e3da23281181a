import type { SectionProps } from '#blocks/resolve.ts'
import type { Row } from '#data/reader.ts'
import type { SiteContext } from '#data/site-context.ts'
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

/** From the home page to the page itself, which is last and has no address. */
export function buildBreadcrumbs(
  { messages, pathTo }: SiteContext,
  index: [label: string, path: string] | null,
  here: Text,
): Breadcrumb[] {
  return [
    { label: { text: messages.home }, href: pathTo('/') },
    ...(index ? [{ label: { text: index[0] }, href: pathTo(index[1]) }] : []),
    { label: here, href: null },
  ]
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
