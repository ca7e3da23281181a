import { absoluteUrl, htmlLang, pageUrl, pictureUrl, type SiteContext } from '#data/site-context.ts'
import { networkName } from '#domain/clinic/network.ts'
import { type PostNodeInput, postNode } from '#domain/structured-data/article.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import type { PractitionerCard } from '#ui/models.ts'
import type { QueriedPage } from '../page-type.ts'

/** A post on a clinic's site or on the network's. */
export function postNodes(context: SiteContext, { content, head }: QueriedPage<'post'>, url: string): Node[] {
  const { heading, excerpt, hero, date, author } = content.props
  return [
    postNode({
      headline: heading.text,
      description: excerpt?.text,
      url: head.canonical ?? url,
      image: pictureUrl(context, hero),
      language: htmlLang(context.locale),
      published: date,
      modified: head.modified,
      author: postAuthor(context, author, head.canonical !== undefined),
      publisher: { name: context.site.name, url: pageUrl(context, '/') },
      citations: content.sources,
    }),
  ]
}

/** A post without an author is the clinic's, or the network's where the network wrote it. */
function postAuthor(
  context: SiteContext,
  author: PractitionerCard | null,
  isOfNetwork: boolean,
): PostNodeInput['author'] {
  if (author) return { name: author.name, url: absoluteUrl(context, author.href), isOrganization: false }
  return isOfNetwork
    ? { name: networkName, isOrganization: true }
    : { name: context.site.name, url: pageUrl(context, '/'), isOrganization: true }
}
